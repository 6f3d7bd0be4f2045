package dev.starling.question.own;

import dev.starling.base.Agenda;
import dev.starling.base.Refusal;
import dev.starling.question.QuestionId;
import java.time.Clock;
import java.time.Instant;

/** Takes a question into use that was retired or declined. */
public final class BringBackQuestion {
  private final OwnBanks banks;
  private final OwnQuestions questions;
  private final Changes changes;
  private final Agenda agenda;
  private final Clock clock;

  public BringBackQuestion(
      OwnBanks banks, OwnQuestions questions, Changes changes, Agenda agenda, Clock clock) {
    this.banks = banks;
    this.questions = questions;
    this.changes = changes;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * @throws Refusal unless they decide there
   */
  public void in(Circle circle, Contributor contributor, QuestionId id) {
    contributor.checkDecides(circle);
    changes.in(
        circle.workspace(),
        () -> {
          OwnQuestion now = new Overlay(banks, questions, clock).on(circle, id, contributor);
          if (now.state() == OwnState.RETIRED || now.state() == OwnState.DECLINED) {
            bringBack(now, contributor);
          }
          return now;
        });
  }

  private void bringBack(OwnQuestion now, Contributor contributor) {
    Instant at = clock.instant();
    questions.save(now.decided(OwnState.IN_USE, contributor.person(), at, ""));
    if (now.state() == OwnState.DECLINED) {
      Suggestion suggestion = new Suggestion(now.circle(), now.question().id());
      agenda.plan(new Suggestion.Decided(suggestion), at);
    }
  }
}
