package dev.starling.round;

import dev.starling.base.Errand;

/** Posts the question. */
public record AnnounceRound(RoundId round) implements Errand {
  @Override
  public String subject() {
    return round.toString();
  }
}
