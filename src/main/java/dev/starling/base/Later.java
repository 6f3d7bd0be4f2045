package dev.starling.base;

import java.time.Duration;

/**
 * Thrown by an errand that can't be done yet: it is tried again after the pause, without a failure.
 */
public final class Later extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final Duration pause;

  public Later(Duration pause) {
    super("again in " + pause, null, false, false);
    this.pause = pause;
  }

  public Duration pause() {
    return pause;
  }
}
