package dev.starling.slack.schedule;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.starling.base.ChannelId;
import dev.starling.question.Banks;
import dev.starling.schedule.Scheduling;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.schedule.ScheduleForm.About;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.slack.wire.FormReply;
import java.util.List;
import java.util.Optional;

/** Fills the schedule form for whoever may use it, and takes it back. */
final class ScheduleForms {
  private final Scheduling scheduling;
  private final Banks banks;
  private final PracticeChannels channels;
  private final Callers callers;
  private final ScheduleCommands commands;

  ScheduleForms(
      Scheduling scheduling,
      Banks banks,
      PracticeChannels channels,
      Callers callers,
      ScheduleCommands commands) {
    this.scheduling = scheduling;
    this.banks = banks;
    this.channels = channels;
    this.callers = callers;
    this.commands = commands;
  }

  /** Nobody is to fill in a form and only then hear that they may not. */
  View fill(Caller caller) {
    ChannelId channel = caller.channel();
    scheduling.gate().check(channel, Actors.of(caller.person()));
    channels.ready(caller);
    return new ScheduleForm(
            channel,
            scheduling.schedules().find(channel),
            caller.person().zone(),
            banks.in(channel).packs(),
            scheduling.schedules().offersQuiz(channel))
        .view();
  }

  FormReply submit(ViewSubmissionPayload payload) {
    return ScheduleFields.read(payload.getView().getState()).then(wanted -> save(payload, wanted));
  }

  private FormReply save(ViewSubmissionPayload payload, ScheduleFields.Wanted wanted) {
    View form = payload.getView();
    Caller caller = callers.of(payload, About.decode(form.getPrivateMetadata()).channelId());
    boolean quiz = Inputs.isTicked(form.getState(), ScheduleForm.QUIZ);
    Mrkdwn said =
        caller.hears(
            () ->
                commands.set(caller, wanted.request(), Optional.of(wanted.focus()), form.getId()));
    caller.hears(() -> commands.offerQuiz(caller, quiz, form.getId()));
    return FormReply.update(Window.reading(ScheduleForm.TITLE, List.of(Blocks.section(said))));
  }
}
