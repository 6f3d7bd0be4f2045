package dev.starling.play;

import java.time.Duration;

/** Lets somebody look now and then, at most a few times a second. */
final class Glimpses {
  private static final long PAUSE = Duration.ofMillis(300).toNanos();

  private final Runnable watcher;
  private long last = System.nanoTime();

  Glimpses(Runnable watcher) {
    this.watcher = watcher;
  }

  void perhaps() {
    if (System.nanoTime() - last > PAUSE) {
      watcher.run();
      last = System.nanoTime();
    }
  }
}
