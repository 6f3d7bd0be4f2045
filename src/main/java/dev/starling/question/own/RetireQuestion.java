package dev.starling.question.own;

import dev.starling.base.Refusal;
import dev.starling.question.QuestionId;
import java.time.Clock;

/** Takes a question out of use in a circle. */
public final class RetireQuestion {
  private final OwnBanks banks;
  private final OwnQuestions questions;
  private final Changes changes;
  private final Clock clock;

  public RetireQuestion(OwnBanks banks, OwnQuestions questions, Changes changes, Clock clock) {
    this.banks = banks;
    this.questions = questions;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * @throws Refusal unless they decide there; and for the last question in use
   */
  public void in(Circle circle, Contributor contributor, QuestionId id) {
    contributor.checkDecides(circle);
    changes.in(
        circle.workspace(),
        () -> {
          OwnQuestion now = new Overlay(banks, questions, clock).on(circle, id, contributor);
          if (now.state() == OwnState.IN_USE) {
            refuseTheLast(circle);
            questions.save(
                now.decided(OwnState.RETIRED, contributor.person(), clock.instant(), ""));
          }
          return now;
        });
  }

  private void refuseTheLast(Circle circle) {
    if (banks.of(circle).bank().size() <= 1) {
      throw new Refusal(
          "That is the last question in use here; add or bring back another one first.");
    }
  }
}
