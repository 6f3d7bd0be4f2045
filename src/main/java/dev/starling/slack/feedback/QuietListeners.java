package dev.starling.slack.feedback;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.feedback.SignalQuietly;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.FormReply;
import dev.starling.slack.wire.Reply;

/** Growth signals that are given privately, from the menu of a colleague's answer. */
public final class QuietListeners implements Corner {
  /** As the manifest names it. */
  private static final String SHORTCUT = "private_growth_signal";

  private final Callers callers;
  private final OpenForm openForm;
  private final SignalQuietly signalQuietly;

  public QuietListeners(Callers callers, OpenForm openForm, SignalQuietly signalQuietly) {
    this.callers = callers;
    this.openForm = openForm;
    this.signalQuietly = signalQuietly;
  }

  @Override
  public void register(App app, Boundary boundary) {
    app.messageShortcut(SHORTCUT, boundary.shortcut(this::open));
    app.viewSubmission(QuietForm.CALLBACK, boundary.submission(this::give));
  }

  private Reply open(MessageShortcutPayload payload) {
    Ts message = new Ts(payload.getMessage().getTs());
    Verb.Form form = new Verb.Form(QuietForm.TITLE, caller -> form(caller, message));
    openForm.on(payload.getTriggerId(), form, () -> callers.of(payload));
    return Reply.none();
  }

  private View form(Caller caller, Ts message) {
    PracticeChannels.refuseForeigners(caller);
    PersonId peer = caller.person().id();
    Answer answer = signalQuietly.at(caller.channel(), message, peer);
    return QuietForm.of(answer.id(), answer.person(), signalQuietly.given(answer.id(), peer));
  }

  private FormReply give(ViewSubmissionPayload payload) {
    Caller caller = callers.of(payload);
    PracticeChannels.refuseForeigners(caller);
    AnswerId answer = AnswerId.parse(payload.getView().getPrivateMetadata());
    signalQuietly.on(answer, caller.person().id(), QuietForm.read(payload.getView().getState()));
    return FormReply.close();
  }
}
