package dev.starling.play;

import dev.starling.base.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
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
  private final List<Alarms> alarms;
  private final BooleanSupplier quietOutside;
  private final Runnable watcher;
  private final ReentrantLock way = new ReentrantLock();

  /**
   * @param quietOutside whether nothing is on its way to the bot
   * @param watcher hears whenever the clock has moved a little
   */
  Passage(MovableClock clock, List<Alarms> alarms, BooleanSupplier quietOutside, Runnable watcher) {
    this.clock = clock;
    this.alarms = alarms;
    this.quietOutside = quietOutside;
    this.watcher = watcher;
  }

  /**
   * A moment that has passed meanwhile is as good as now.
   *
   * @throws Refusal when the clock is being moved already, or work goes on for too long
   */
  void to(Instant moment) {
    if (!way.tryLock()) {
      throw new Refusal("The clock is being moved on already; wait until it is there.");
    }
    try {
      pass(moment);
    } finally {
      way.unlock();
    }
  }

  private void pass(Instant moment) {
    Glimpses glimpses = new Glimpses(watcher);
    awaitQuiet();
    Optional<Instant> next = nextUntil(moment);
    while (next.isPresent()) {
      stopAt(next.get());
      glimpses.perhaps();
      next = nextUntil(moment);
    }
    stopAt(moment);
  }

  private void stopAt(Instant moment) {
    clock.moveTo(moment);
    look();
    awaitQuiet();
  }

  private void look() {
    alarms.forEach(each -> each.look().run());
  }

  private Optional<Instant> earliest() {
    return alarms.stream().flatMap(each -> each.earliest().get().stream()).min(Instant::compareTo);
  }

  private Optional<Instant> nextUntil(Instant moment) {
    return earliest().filter(due -> !due.isAfter(moment));
  }

  private void awaitQuiet() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isQuiet()) {
      if (System.nanoTime() > deadline) {
        throw new Refusal("The app is still busy; let it finish, then move the clock on.");
      }
      look();
      LockSupport.parkNanos(A_MOMENT);
    }
  }

  /** An errand sends messages, they come back as events, and events leave errands. */
  private boolean isQuiet() {
    return nothingIsDue() && quietOutside.getAsBoolean() && nothingIsDue();
  }

  private boolean nothingIsDue() {
    return earliest().filter(at -> !at.isAfter(clock.instant())).isEmpty();
  }
}
