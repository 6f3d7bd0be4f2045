package dev.starling.forget;

import dev.starling.base.Transaction;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Deletes answers and marks that are older than anything is to be kept. Stories stay. */
public final class ForgetOld {
  private final Traces traces;
  private final Optional<Duration> kept;
  private final Transaction transaction;
  private final Clock clock;

  /**
   * @param kept how long; empty for good
   */
  public ForgetOld(Traces traces, Optional<Duration> kept, Transaction transaction, Clock clock) {
    this.traces = traces;
    this.kept = kept;
    this.transaction = transaction;
    this.clock = clock;
  }

  public void now() {
    kept.ifPresent(age -> transaction.run(() -> traces.eraseBefore(clock.instant().minus(age))));
  }
}
