package dev.starling;

import dev.starling.base.Refusal;
import dev.starling.storage.Errands;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Lets time pass quickly: the clock stops at every moment at which something is to be done, and
 * goes on when it is done. It only moves while nothing is being worked on, so that no work looks
 * dead because its clock has jumped.
 */
final class Passage {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final long A_MOMENT = Duration.ofMillis(5).toNanos();

  private final MovableClock clock;
  private final Errands errands;
  private final BooleanSupplier quietOutside;

  /**
   * @param quietOutside whether nothing is on its way to the bot
   */
  Passage(MovableClock clock, Errands errands, BooleanSupplier quietOutside) {
    this.clock = clock;
    this.errands = errands;
    this.quietOutside = quietOutside;
  }

  /**
   * @throws Refusal when the moment has passed, or work goes on for too long
   */
  synchronized void to(Instant moment) {
    if (moment.isBefore(clock.instant())) {
      throw new Refusal("The clock only moves forward; pick a later moment.");
    }
    awaitQuiet();
    Optional<Instant> next = nextUntil(moment);
    while (next.isPresent()) {
      clock.moveTo(next.get());
      errands.look();
      awaitQuiet();
      next = nextUntil(moment);
    }
    clock.moveTo(moment);
    errands.look();
    awaitQuiet();
  }

  private Optional<Instant> nextUntil(Instant moment) {
    return errands.earliest().filter(due -> !due.isAfter(moment));
  }

  private void awaitQuiet() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isQuiet()) {
      if (System.nanoTime() > deadline) {
        throw new Refusal("Starling is still busy; let it finish, then move the clock on.");
      }
      errands.look();
      LockSupport.parkNanos(A_MOMENT);
    }
  }

  /** An errand sends messages, they come back as events, and events leave errands. */
  private boolean isQuiet() {
    return nothingIsDue() && quietOutside.getAsBoolean() && nothingIsDue();
  }

  private boolean nothingIsDue() {
    return errands.earliest().filter(at -> !at.isAfter(clock.instant())).isEmpty();
  }
}
