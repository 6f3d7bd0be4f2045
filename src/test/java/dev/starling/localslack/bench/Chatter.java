package dev.starling.localslack.bench;

import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Says so many things in a second until it is hushed. */
final class Chatter implements Runnable {
  private final IntConsumer say;
  private final int perSecond;
  private volatile boolean hushed;

  Chatter(IntConsumer say, int perSecond) {
    this.say = say;
    this.perSecond = perSecond;
  }

  void hush() {
    hushed = true;
  }

  @Override
  public void run() {
    long began = System.nanoTime();
    for (int i = 0; !hushed; i++) {
      say.accept(i);
      LockSupport.parkNanos(began + i * 1_000_000_000L / perSecond - System.nanoTime());
    }
  }
}
