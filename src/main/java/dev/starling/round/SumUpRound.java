package dev.starling.round;

import dev.starling.base.Errand;

/** Sums a closed round up in its thread. */
public record SumUpRound(RoundId round) implements Errand {
  @Override
  public String subject() {
    return round.toString();
  }
}
