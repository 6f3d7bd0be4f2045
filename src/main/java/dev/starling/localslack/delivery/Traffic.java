package dev.starling.localslack.delivery;

import java.time.Duration;

/** Counts what is on its way to the app, so that somebody can wait until nothing is. */
final class Traffic {
  private int inTheAir;
  private int waitingForRetry;

  synchronized void leaves() {
    inTheAir++;
  }

  synchronized void arrives() {
    inTheAir--;
    notifyAll();
  }

  synchronized void waits() {
    waitingForRetry++;
  }

  synchronized void waitsNoMore() {
    waitingForRetry--;
    notifyAll();
  }

  synchronized boolean quiet() {
    return inTheAir == 0 && waitingForRetry == 0;
  }

  /** Says whether it became quiet in time; retries that are merely due later may be left out. */
  synchronized boolean await(Duration max, boolean retriesToo) throws InterruptedException {
    long end = System.nanoTime() + max.toNanos();
    while (inTheAir > 0 || (retriesToo && waitingForRetry > 0)) {
      long millis = (end - System.nanoTime()) / 1_000_000;
      if (millis <= 0) {
        return false;
      }
      wait(millis);
    }
    return true;
  }

  @Override
  public synchronized String toString() {
    return inTheAir + " under way, " + waitingForRetry + " waiting to be repeated";
  }
}
