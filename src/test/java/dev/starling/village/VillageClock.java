package dev.starling.village;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still, except that whatever a person does takes a second. */
final class VillageClock extends Clock {
  private volatile Instant now;

  VillageClock(Instant now) {
    this.now = now;
  }

  void tick() {
    pass(Duration.ofSeconds(1));
  }

  synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new IllegalArgumentException("this clock tells moments, not local times");
  }
}
