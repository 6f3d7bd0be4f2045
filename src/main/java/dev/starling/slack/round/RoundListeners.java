package dev.starling.slack.round;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.round.AnswerId;
import dev.starling.round.FormAnswer;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.round.StarParts;
import dev.starling.round.SubmitAnswer;
import dev.starling.round.Verdict;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.FormReply;
import dev.starling.slack.wire.Reply;

/** Buttons, forms and shortcuts about answers. */
public final class RoundListeners implements Corner {
  /** As the manifest names them. */
  private static final String NOT_MY_ANSWER = "not_my_answer";

  private static final String COUNT_AS_MY_ANSWER = "count_as_my_answer";

  private final Callers callers;
  private final OpenForm openForm;
  private final Rounds rounds;
  private final SubmitAnswer submitAnswer;
  private final Verdicts verdicts;

  public RoundListeners(
      Callers callers,
      OpenForm openForm,
      Rounds rounds,
      SubmitAnswer submitAnswer,
      Verdicts verdicts) {
    this.callers = callers;
    this.openForm = openForm;
    this.rounds = rounds;
    this.submitAnswer = submitAnswer;
    this.verdicts = verdicts;
  }

  @Override
  public void register(App app, Boundary boundary) {
    app.blockAction(RoundViews.ANSWER, boundary.action(this::openForm));
    app.blockAction(FormPost.EDIT, boundary.action(this::editForm));
    app.blockAction(FormPost.DELETE, boundary.action(this::deleteForm));
    app.blockAction(Confirmation.NOT_MINE, boundary.action(this::notMine));
    app.viewSubmission(AnswerForm.CALLBACK, boundary.submission(this::submit));
    app.messageShortcut(
        NOT_MY_ANSWER, boundary.shortcut(payload -> judge(payload, Verdict.Word.NOT_MINE)));
    app.messageShortcut(
        COUNT_AS_MY_ANSWER, boundary.shortcut(payload -> judge(payload, Verdict.Word.COUNTS)));
  }

  /** The form stands open before anything is looked up; then it says what the question was. */
  private Reply openForm(BlockActionPayload payload) {
    AnswerTarget target = AnswerTarget.decode(value(payload));
    Verb.Form form = new Verb.Form(AnswerForm.TITLE, caller -> asking(target, caller));
    openForm.on(payload.getTriggerId(), AnswerForm.blank(target), form, () -> callers.of(payload));
    return Reply.none();
  }

  private View asking(AnswerTarget target, Caller caller) {
    PracticeChannels.refuseForeigners(caller);
    Round round = rounds.get(target.round());
    submitAnswer.checkOpen(round);
    return AnswerForm.withQuestion(target, round.question());
  }

  /** Whoever may not edit reads why in the window that stands open already. */
  private Reply editForm(BlockActionPayload payload) {
    AnswerTarget target = AnswerTarget.decode(value(payload));
    Verb.Form form = new Verb.Form(AnswerForm.TITLE, caller -> filled(target, caller));
    openForm.on(payload.getTriggerId(), form, () -> callers.of(payload));
    return Reply.none();
  }

  private View filled(AnswerTarget target, Caller caller) {
    PersonId person = caller.person().id();
    FormAnswer form = submitAnswer.own(person.workspace(), target.getForm(), person);
    Round round = rounds.get(form.round());
    return AnswerForm.editing(target, round.question(), form.parts());
  }

  private Reply deleteForm(BlockActionPayload payload) {
    AnswerTarget target = AnswerTarget.decode(value(payload));
    PersonId person = callers.of(payload).person().id();
    Ts post = new Ts(payload.getMessage().getTs());
    submitAnswer.delete(person.workspace(), target.getForm(), person, post);
    return Reply.text("Your answer is deleted, with the marks it had.");
  }

  private FormReply submit(ViewSubmissionPayload payload) {
    AnswerTarget target = AnswerTarget.decode(payload.getView().getPrivateMetadata());
    Caller caller = callers.of(payload);
    PracticeChannels.refuseForeigners(caller);
    return AnswerForm.read(payload.getView().getState())
        .then(parts -> keep(payload.getView().getId(), target, caller, parts));
  }

  private FormReply keep(String view, AnswerTarget target, Caller caller, StarParts parts) {
    PersonId person = caller.person().id();
    if (target.form() == null) {
      submitAnswer.send(view, target.round(), person, parts);
    } else {
      submitAnswer.edit(person.workspace(), target.getForm(), person, parts);
    }
    return FormReply.close();
  }

  private Reply notMine(BlockActionPayload payload) {
    return verdicts.notMine(callers.of(payload).person().id(), AnswerId.parse(value(payload)));
  }

  private Reply judge(MessageShortcutPayload payload, Verdict.Word word) {
    Caller caller = callers.of(payload);
    PracticeChannels.refuseForeigners(caller);
    return verdicts.on(caller, payload.getMessage(), word);
  }

  private static String value(BlockActionPayload payload) {
    return payload.getActions().get(0).getValue();
  }
}
