package dev.starling.slack.wire;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after failures: twice as long each time, and not all of us at once. */
record Backoff(Duration first, Duration longest, RandomGenerator random) {
  private static final int MAX_DOUBLINGS = 20;

  Duration after(int failures) {
    long doubled = first.toMillis() << Math.min(Math.max(failures - 1, 0), MAX_DOUBLINGS);
    long wait = Math.min(doubled, longest.toMillis());
    return Duration.ofMillis(wait / 2 + random.nextLong(wait / 2 + 1));
  }
}
