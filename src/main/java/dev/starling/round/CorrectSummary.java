package dev.starling.round;

import dev.starling.base.Errand;

/** Corrects a round's summary, in case it stands there already. */
public record CorrectSummary(RoundId round) implements Errand {
  /** Reads the subject. */
  public static CorrectSummary parse(String subject) {
    return new CorrectSummary(RoundId.parse(subject));
  }

  @Override
  public String subject() {
    return round.toString();
  }
}
