package dev.starling.localslack;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A clock that stands still until it is moved. */
final class StillTime implements TimeMachine {
  private volatile Instant now = Instant.parse("2026-11-23T09:00:00Z");

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public List<Moment> moments() {
    return List.of(new Moment("Tomorrow, same time", now.plus(Duration.ofDays(1))));
  }

  @Override
  public void moveTo(Instant moment) {
    if (moment.isAfter(now.plus(Duration.ofDays(365)))) {
      throw new IllegalStateException("That is too far away.");
    }
    now = moment;
  }
}
