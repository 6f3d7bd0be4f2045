package dev.starling.question.own;

import dev.starling.base.Refusal;
import dev.starling.question.Question;
import java.time.Clock;

/** Puts a question into other words for a circle; what is shipped stays beneath, untouched. */
public final class EditQuestion {
  private final OwnBanks banks;
  private final OwnQuestions questions;
  private final Changes changes;
  private final Clock clock;

  public EditQuestion(OwnBanks banks, OwnQuestions questions, Changes changes, Clock clock) {
    this.banks = banks;
    this.questions = questions;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * @param words under the id of the question
   * @throws Refusal unless they decide there, or it is a suggestion of theirs that waits
   */
  public void in(Circle circle, Contributor contributor, Question words) {
    contributor.checkMember();
    changes.in(
        circle.workspace(),
        () -> {
          OwnQuestion now =
              new Overlay(banks, questions, clock).on(circle, words.id(), contributor);
          if (!now.isSuggestedBy(contributor.person())) {
            contributor.checkDecides(circle);
          }
          questions.save(now.saying(words));
          return now;
        });
  }
}
