package dev.starling.architecture.broken;

import java.time.Clock;
import java.time.Instant;

/** Does what only it may do. */
public final class Main {
  Instant now() {
    System.out.println(System.getenv("HOME"));
    return Clock.systemUTC().instant();
  }
}
