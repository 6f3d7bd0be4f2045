package dev.starling.slack.sharing;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.starling.base.PersonId;
import dev.starling.sharing.GiveFeedback;
import dev.starling.sharing.ReadShared;
import dev.starling.sharing.ShareId;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.wire.FormReply;
import dev.starling.slack.wire.Reply;
import java.util.Map;

/** What a colleague does with a story that is shared with them: each time it is asked anew. */
public final class ColleaguesSide {
  private final Callers callers;
  private final OpenForm openForm;
  private final ReadShared readShared;
  private final GiveFeedback giveFeedback;

  public ColleaguesSide(
      Callers callers, OpenForm openForm, ReadShared readShared, GiveFeedback giveFeedback) {
    this.callers = callers;
    this.openForm = openForm;
    this.readShared = readShared;
    this.giveFeedback = giveFeedback;
  }

  Reply read(BlockActionPayload payload) {
    ShareId id = share(payload);
    Verb.Form form =
        new Verb.Form(
            SharedLetter.TITLE,
            caller -> SharedLetter.now(readShared.as(caller.person().id(), id)));
    openForm.from(payload, form, () -> admitted(callers.of(payload)));
    return Reply.none();
  }

  Reply answer(BlockActionPayload payload) {
    ShareId id = share(payload);
    Verb.Form form =
        new Verb.Form(
            FeedbackForm.TITLE, caller -> FeedbackForm.of(readShared.as(caller.person().id(), id)));
    openForm.from(payload, form, () -> admitted(callers.of(payload)));
    return Reply.none();
  }

  FormReply submit(ViewSubmissionPayload payload) {
    View view = payload.getView();
    ViewState state = view.getState();
    if (FeedbackForm.isEmpty(state)) {
      return FormReply.errors(
          Map.of(FeedbackForm.STRONG, "Say what is strong, or below what is missing."));
    }
    ShareId id = ShareId.parse(view.getPrivateMetadata());
    PersonId colleague = admitted(callers.of(payload)).person().id();
    PersonId owner = readShared.as(colleague, id).share().owner();
    giveFeedback.on(
        id, colleague, view.getId(), FeedbackForm.strong(state), FeedbackForm.missing(state));
    return FormReply.update(FeedbackForm.thanks(owner));
  }

  private static ShareId share(BlockActionPayload payload) {
    return ShareId.parse(payload.getActions().get(0).getValue());
  }

  private static Caller admitted(Caller caller) {
    PracticeChannels.refuseForeigners(caller);
    return caller;
  }
}
