package dev.starling.house;

import dev.starling.base.Transaction;
import dev.starling.round.CollectMissed;
import dev.starling.workspace.Attendance;
import dev.starling.workspace.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes now and then that we listen to Slack. When nobody had noted that for a while, neither we
 * nor another replica, what happened meanwhile is collected.
 */
final class Presence implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Presence.class);
  private static final Duration LOOKED_EVERY = Duration.ofSeconds(1);
  private static final Duration NOTED_EVERY = Duration.ofSeconds(30);

  /** Slack repeats for longer what it could not deliver. */
  private static final Duration MAY_BE_AWAY = Duration.ofSeconds(90);

  private static final Duration FAREWELL = Duration.ofSeconds(2);

  private final Attendance attendance;
  private final Workspaces workspaces;
  private final CollectMissed collectMissed;
  private final Transaction transaction;
  private final BooleanSupplier listening;
  private final Clock clock;
  private final Clock realClock;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "starling-presence");
            thread.setDaemon(true);
            return thread;
          });
  private volatile @Nullable Instant notedAt;

  /**
   * @param listening whether Slack reaches us
   * @param realClock by which absence is told: in play, time may be moved on while we are there
   */
  Presence(
      Attendance attendance,
      Workspaces workspaces,
      CollectMissed collectMissed,
      Transaction transaction,
      BooleanSupplier listening,
      Clock clock,
      Clock realClock) {
    this.attendance = attendance;
    this.workspaces = workspaces;
    this.collectMissed = collectMissed;
    this.transaction = transaction;
    this.listening = listening;
    this.clock = clock;
    this.realClock = realClock;
  }

  /** Whoever never listened has missed nothing before now. */
  void begin() {
    attendance.begin(realClock.instant());
    look();
    long pause = LOOKED_EVERY.toMillis();
    ScheduledFuture<?> untilClosed =
        watch.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    log.debug("Watching whether Slack reaches us: {}", untilClosed);
  }

  /** Nothing may end this, or we would not notice that we had been deaf. */
  private void look() {
    try {
      Instant now = realClock.instant();
      Instant last = notedAt;
      if (listening.getAsBoolean() && (last == null || !now.isBefore(last.plus(NOTED_EVERY)))) {
        note(now);
        notedAt = now;
      }
    } catch (RuntimeException e) {
      log.warn("Whether anybody listened could not be noted", e);
    }
  }

  /** Both or nothing, or who dies in between would never know that they were away. */
  private void note(Instant now) {
    transaction.run(
        () -> attendance.renew(now).ifPresent(before -> returned(Duration.between(before, now))));
  }

  private void returned(Duration away) {
    if (away.compareTo(MAY_BE_AWAY) > 0) {
      log.info("Nobody listened for {}; what happened meanwhile is collected", away);
      Instant deafSince = clock.instant().minus(away);
      workspaces.all().forEach(each -> collectMissed.in(each.id(), deafSince));
    }
  }

  @Override
  public void close() throws InterruptedException {
    watch.shutdown();
    watch.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
  }
}
