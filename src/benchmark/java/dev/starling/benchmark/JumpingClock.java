package dev.starling.benchmark;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes as fast as any, and jumps when it is told to. */
final class JumpingClock extends Clock {
  private volatile Duration ahead = Duration.ZERO;

  JumpingClock(Instant now) {
    jumpTo(now);
  }

  void jumpTo(Instant next) {
    ahead = Duration.between(Instant.now(), next);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("nobody asks for one");
  }
}
