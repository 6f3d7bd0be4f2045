package dev.starling.village;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Looks until something is there: as briefly as it can, and not for ever. */
final class Patience {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long A_MOMENT = Duration.ofMillis(5).toNanos();

  private Patience() {}

  static <T> T until(String what, Supplier<Optional<T>> look) {
    return until(what, PATIENCE, look);
  }

  static <T> T until(String what, Duration patience, Supplier<Optional<T>> look) {
    long deadline = System.nanoTime() + patience.toNanos();
    Optional<T> seen = look.get();
    while (seen.isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Waited in vain for " + what);
      }
      LockSupport.parkNanos(A_MOMENT);
      seen = look.get();
    }
    return seen.get();
  }
}
