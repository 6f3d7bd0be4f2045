package dev.starling.feedback;

import dev.starling.round.Answer;

/** An answer, and what peers said of it. */
public record AnswerSummary(Answer answer, Scorecard scorecard) {
  public boolean isUnheard() {
    return scorecard.isEmpty();
  }
}
