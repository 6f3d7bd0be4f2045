package dev.starling.localslack.api;

import java.time.Duration;

/** Counts the calls that are being worked on; some work goes on when the caller has its answer. */
public final class Underway {
  private int calls;

  synchronized void begins() {
    calls++;
  }

  synchronized void ends() {
    calls--;
    notifyAll();
  }

  public synchronized boolean nothing() {
    return calls == 0;
  }

  /** Says whether nothing was under way any more within this time. */
  public synchronized boolean awaitNothing(Duration max) {
    long end = System.nanoTime() + max.toNanos();
    try {
      for (long left = max.toMillis(); calls > 0 && left > 0; ) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return calls == 0;
  }
}
