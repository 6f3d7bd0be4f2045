package dev.starling.village;

import dev.starling.localslack.TimeMachine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** While a workspace is founded, no time passes. */
record StandingStill(Clock clock) implements TimeMachine {
  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public List<Moment> moments() {
    return List.of();
  }

  @Override
  public void moveTo(Instant moment) {
    throw new IllegalArgumentException("Nothing moves yet.");
  }
}
