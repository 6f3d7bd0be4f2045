package dev.starling.slack.quiz;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.starling.base.Refusal;
import dev.starling.quiz.AnswerItem;
import dev.starling.quiz.Answered;
import dev.starling.quiz.AskBack;
import dev.starling.quiz.AskItem;
import dev.starling.quiz.Next;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Ask;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.Verb;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.Reply;
import java.util.List;
import java.util.Locale;

/** The quiz: one item at a time, its reason in its place, then the next. */
public final class QuizCorner implements Corner {
  private final Callers callers;
  private final AskItem askItem;
  private final AnswerItem answerItem;
  private final AskBack askBack;

  public QuizCorner(Callers callers, AskItem askItem, AnswerItem answerItem, AskBack askBack) {
    this.callers = callers;
    this.askItem = askItem;
    this.answerItem = answerItem;
    this.askBack = askBack;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.anywhere(
            "quiz",
            "quiz [ask-back]",
            "quiz",
            "asks one short thing about good answers, for your eyes only; with ask-back, what to"
                + " ask an interviewer",
            this::run));
  }

  @Override
  public void register(App app, Boundary boundary) {
    app.blockAction(QuizViews.CHOOSE, boundary.action(this::choose));
    app.blockAction(QuizViews.NEXT, boundary.action(this::next));
    app.blockAction(QuizViews.ANYWAY, boundary.action(this::anyway));
  }

  private Reply run(Ask ask) {
    Shown shown =
        switch (ask.rest().strip().toLowerCase(Locale.ROOT)) {
          case "" -> upNext(ask.caller());
          case "ask-back", "ask back", "askback" -> AskBackView.of(askBack);
          default ->
              throw new Refusal(
                  "The quiz is `/mock quiz`, and what to ask an interviewer `/mock quiz"
                      + " ask-back`.");
        };
    return Reply.blocks(shown.text(), shown.blocks());
  }

  private Reply choose(BlockActionPayload payload) {
    Caller caller = caller(payload);
    Chosen chosen = Chosen.decode(payload.getActions().get(0).getValue());
    Answered answered =
        caller.hears(
            () ->
                answerItem.by(
                    caller.person().id(), chosen.itemId(), chosen.turn(), chosen.option()));
    return instead(ReasonView.of(answered, caller.person().id()));
  }

  private Reply next(BlockActionPayload payload) {
    return instead(upNext(caller(payload)));
  }

  private Reply anyway(BlockActionPayload payload) {
    Caller caller = caller(payload);
    Next next = askItem.of(caller.person().id());
    return instead(QuizViews.item(next, caller.person().id()));
  }

  private Shown upNext(Caller caller) {
    Next next = askItem.of(caller.person().id());
    return next.restsUntil()
        .map(
            until ->
                QuizViews.rest(
                    until, askItem.progressOf(caller.person().id()), caller.person().zone()))
        .orElseGet(() -> QuizViews.item(next, caller.person().id()));
  }

  private Caller caller(BlockActionPayload payload) {
    Caller caller = callers.of(payload);
    PracticeChannels.refuseForeigners(caller);
    return caller;
  }

  private static Reply instead(Shown shown) {
    return Reply.instead(shown.text(), shown.blocks());
  }
}
