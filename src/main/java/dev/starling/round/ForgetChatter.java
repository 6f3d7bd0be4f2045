package dev.starling.round;

import dev.starling.base.Errand;

/** Forgets the text of what is no answer, a week after a round has closed. */
public record ForgetChatter(RoundId round) implements Errand {
  /** Reads the subject. */
  public static ForgetChatter parse(String subject) {
    return new ForgetChatter(RoundId.parse(subject));
  }

  @Override
  public String subject() {
    return round.toString();
  }
}
