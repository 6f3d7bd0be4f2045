package dev.starling.localslack.bench;

import dev.starling.localslack.TimeMachine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Time as it goes by itself. */
final class OrdinaryTime implements TimeMachine {
  private final Clock clock = Clock.systemUTC();

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
    throw new IllegalStateException("Time goes by itself here.");
  }
}
