package dev.starling.question.own;

import dev.starling.base.Refusal;
import dev.starling.question.QuestionId;
import java.time.Clock;

/** What a circle made of a question so far, or the beginning of that. */
record Overlay(OwnBanks banks, OwnQuestions questions, Clock clock) {
  /**
   * @throws Refusal when the circle has no such question
   */
  OwnQuestion on(Circle circle, QuestionId id, Contributor contributor) {
    return questions.find(circle, id).orElseGet(() -> beginning(circle, id, contributor));
  }

  private OwnQuestion beginning(Circle circle, QuestionId id, Contributor contributor) {
    Entry entry =
        banks
            .of(circle)
            .find(id)
            .orElseThrow(() -> new Refusal("That question is not there any more."));
    return new OwnQuestion(
        circle,
        entry.question(),
        entry.pack(),
        entry.state(),
        false,
        contributor.person(),
        clock.instant(),
        null,
        null,
        "");
  }
}
