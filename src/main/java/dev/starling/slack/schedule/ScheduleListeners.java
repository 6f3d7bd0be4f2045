package dev.starling.slack.schedule;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.Reply;
import dev.starling.slack.wire.Work;
import java.time.LocalDate;
import java.util.function.Function;

/** Takes what people press and send in the schedule's views and form. */
final class ScheduleListeners {
  private final Callers callers;
  private final PracticeChannels channels;
  private final ScheduleForms forms;
  private final SkipCommands skips;
  private final DaysOffCommands daysOff;
  private final KeepersCommands keepers;

  ScheduleListeners(
      Callers callers,
      PracticeChannels channels,
      ScheduleForms forms,
      SkipCommands skips,
      DaysOffCommands daysOff,
      KeepersCommands keepers) {
    this.callers = callers;
    this.channels = channels;
    this.forms = forms;
    this.skips = skips;
    this.daysOff = daysOff;
    this.keepers = keepers;
  }

  void register(App app, Boundary boundary) {
    app.viewSubmission(ScheduleForm.CALLBACK, boundary.submission(forms::submit));
    app.blockSuggestion(
        ScheduleForm.ZONE,
        (request, context) ->
            context.ack(
                answer -> answer.options(ZoneOptions.matching(request.getPayload().getValue()))));
    app.blockAction(
        ScheduleViews.UNDO_SKIP,
        boundary.action(
            pressed(
                BlockActionPayload.Action::getValue,
                (caller, value, key) -> skips.undo(caller, LocalDate.parse(value), key))));
    app.blockAction(
        DaysOffViews.REMOVE,
        boundary.action(pressed(BlockActionPayload.Action::getValue, daysOff::remove)));
    app.blockAction(
        KeepersViews.REMOVE,
        boundary.action(pressed(BlockActionPayload.Action::getValue, keepers::remove)));
    app.blockAction(
        KeepersViews.ADD,
        boundary.action(pressed(BlockActionPayload.Action::getSelectedUser, keepers::add)));
  }

  private interface Press {
    Reply by(Caller caller, String value, String key);
  }

  private Work<BlockActionPayload, Reply> pressed(
      Function<BlockActionPayload.Action, String> value, Press press) {
    return payload -> {
      Caller caller = callers.of(payload);
      channels.admit(caller);
      BlockActionPayload.Action action = payload.getActions().get(0);
      String key = Callers.keyOf(payload);
      return caller.hears(() -> press.by(caller, value.apply(action), key));
    };
  }
}
