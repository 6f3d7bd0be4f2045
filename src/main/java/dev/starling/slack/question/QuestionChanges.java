package dev.starling.slack.question;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.starling.base.Refusal;
import dev.starling.question.Lookalike;
import dev.starling.question.Question;
import dev.starling.question.QuestionId;
import dev.starling.question.own.Circle;
import dev.starling.question.own.Contributor;
import dev.starling.question.own.Naming;
import dev.starling.question.own.OwnQuestion;
import dev.starling.question.own.OwnState;
import dev.starling.question.own.QuestionUses;
import dev.starling.question.own.Suggestion;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.slack.wire.FormReply;
import dev.starling.slack.wire.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does what people press and send to change the question bank. */
final class QuestionChanges {
  private final QuestionUses uses;
  private final Contributors contributors;
  private final Callers callers;
  private final QuestionWindows windows;

  QuestionChanges(
      QuestionUses uses, Contributors contributors, Callers callers, QuestionWindows windows) {
    this.uses = uses;
    this.contributors = contributors;
    this.callers = callers;
    this.windows = windows;
  }

  private interface Step {
    void by(Contributor contributor, Circle circle, QuestionId id);
  }

  /** From the window that shows a suggestion. */
  Reply decide(BlockActionPayload payload, OwnState to) {
    return step(
        payload, (who, circle, id) -> uses.decide().as(who, new Suggestion(circle, id), to, ""));
  }

  /** From the message that told of a suggestion. */
  Reply decideByLetter(BlockActionPayload payload, OwnState to) {
    Suggestion suggestion = Suggestion.parse(payload.getActions().get(0).getValue());
    Caller caller = callers.of(payload);
    checkHere(caller, suggestion.circle());
    OwnQuestion now =
        caller.hears(() -> uses.decide().as(contributors.of(caller.person()), suggestion, to, ""));
    var told = SuggestionLetters.decided(now);
    return Reply.instead(told.text(), told.blocks());
  }

  Reply retire(BlockActionPayload payload) {
    return step(payload, (who, circle, id) -> uses.retire().in(circle, who, id));
  }

  Reply bringBack(BlockActionPayload payload) {
    return step(payload, (who, circle, id) -> uses.bringBack().in(circle, who, id));
  }

  private Reply step(BlockActionPayload payload, Step step) {
    View view = payload.getView();
    Looking looking = Looking.decode(view.getPrivateMetadata());
    Caller caller = callers.of(payload);
    checkHere(caller, looking.place());
    return caller.hears(
        () -> {
          step.by(contributors.of(caller.person()), looking.place(), looking.question());
          windows.refresh(looking, caller, view);
          return Reply.none();
        });
  }

  FormReply write(ViewSubmissionPayload payload) {
    View form = payload.getView();
    Looking looking = Looking.decode(form.getPrivateMetadata());
    Caller caller = callers.of(payload);
    checkHere(caller, looking.place());
    return Written.read(form.getState())
        .then(
            written ->
                warned(looking, written)
                    .orElseGet(() -> caller.hears(() -> save(looking, written, caller, form))));
  }

  /** What is there already is pointed out before it is there twice. */
  private Optional<FormReply> warned(Looking looking, Written written) {
    return uses.banks()
        .of(looking.place())
        .lookalike(written.text(), looking.id())
        .filter(like -> !like.question().id().value().equals(looking.warned()))
        .map(like -> warning(looking, written, like));
  }

  private static FormReply warning(Looking looking, Written written, Lookalike like) {
    Question there = like.question();
    return like.same()
        ? FormReply.errors(
            Map.of(
                QuestionForm.TEXT,
                "This very question is there already, as “%s”; search for it, or ask for another"
                        .formatted(there.id())
                    + " story."))
        : FormReply.update(QuestionForm.warning(looking.warnedOf(there.id()), written, there));
  }

  private FormReply save(Looking looking, Written written, Caller caller, View form) {
    Contributor contributor = contributors.of(caller.person());
    if (looking.isFresh()) {
      QuestionId id = Naming.of(written.theme(), written.text(), form.getId());
      OwnQuestion added = uses.suggest().by(contributor, looking.place(), written.as(id));
      windows.refreshList(looking.list(), caller, form.getRootViewId());
      return FormReply.update(thanks(added));
    }
    Question before = windows.entry(looking).question();
    uses.edit().in(looking.place(), contributor, written.over(before));
    windows.refreshList(looking.list(), caller, form.getRootViewId());
    return FormReply.update(
        Window.reading(
            QuestionForm.title(looking),
            List.of(
                Blocks.section(
                    Mrkdwn.of(
                        "Saved. It is asked in these words from now on; what was answered keeps"
                            + " the words it was asked with.")))));
  }

  private static View thanks(OwnQuestion added) {
    Mrkdwn said =
        added.state() == OwnState.IN_USE
            ? Mrkdwn.of("Thank you. Your question is in use from now on.")
            : Mrkdwn.of(
                "Thank you. Those who decide here are told, and you will hear what becomes of it.");
    return Window.reading("Suggest a question", List.of(Blocks.section(said)));
  }

  private static void checkHere(Caller caller, Circle circle) {
    if (!circle.workspace().equals(caller.workspace().id())) {
      throw new Refusal("That question belongs to another workspace; please open it there.");
    }
  }
}
