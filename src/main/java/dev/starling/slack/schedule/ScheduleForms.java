package dev.starling.slack.schedule;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.starling.base.ChannelId;
import dev.starling.schedule.Keepers;
import dev.starling.schedule.MayKeep;
import dev.starling.schedule.People;
import dev.starling.schedule.ScheduleRequest;
import dev.starling.schedule.Schedules;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.schedule.ScheduleForm.About;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.slack.wire.FormReply;
import java.util.List;

/** Fills the schedule form for whoever may use it, and takes it back. */
public final class ScheduleForms {
  private final Schedules schedules;
  private final Keepers keepers;
  private final People people;
  private final PracticeChannels channels;
  private final Callers callers;
  private final ScheduleCommands commands;

  public ScheduleForms(
      Schedules schedules,
      Keepers keepers,
      People people,
      PracticeChannels channels,
      Callers callers,
      ScheduleCommands commands) {
    this.schedules = schedules;
    this.keepers = keepers;
    this.people = people;
    this.channels = channels;
    this.callers = callers;
    this.commands = commands;
  }

  /** Nobody is to fill in a form and only then hear that they may not. */
  View fill(Caller caller) {
    ChannelId channel = caller.channel();
    new MayKeep(keepers.find(channel).stream().filter(people::isActive).toList())
        .check(Actors.of(caller.person()));
    channels.ready(caller);
    return new ScheduleForm(channel, schedules.find(channel), caller.person().zone()).view();
  }

  FormReply submit(ViewSubmissionPayload payload) {
    return ScheduleFields.read(payload.getView().getState())
        .then(request -> save(payload, request));
  }

  private FormReply save(ViewSubmissionPayload payload, ScheduleRequest request) {
    View form = payload.getView();
    Caller caller = callers.of(payload, About.decode(form.getPrivateMetadata()).channelId());
    Mrkdwn said = caller.hears(() -> commands.set(caller, request, form.getId()));
    return FormReply.update(Window.reading(ScheduleForm.TITLE, List.of(Blocks.section(said))));
  }
}
