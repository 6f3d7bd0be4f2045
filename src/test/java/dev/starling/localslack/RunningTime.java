package dev.starling.localslack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Goes on by itself, and further when it is moved. */
final class RunningTime implements TimeMachine {
  private final Clock real;
  private volatile Duration ahead = Duration.ZERO;

  RunningTime(Clock real) {
    this.real = real;
  }

  @Override
  public Instant now() {
    return real.instant().plus(ahead);
  }

  @Override
  public List<Moment> moments() {
    return List.of(
        new Moment("In an hour", now().plus(Duration.ofHours(1))),
        new Moment("Tomorrow", now().plus(Duration.ofDays(1))));
  }

  @Override
  public void moveTo(Instant moment) {
    ahead = Duration.between(real.instant(), moment);
  }
}
