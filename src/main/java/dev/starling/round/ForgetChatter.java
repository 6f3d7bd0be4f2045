package dev.starling.round;

import dev.starling.base.Errand;

/** Forgets the text of what is no answer, a week after a round has closed. */
public record ForgetChatter(RoundId round) implements Errand {
  @Override
  public String subject() {
    return round.toString();
  }
}
