package dev.starling.architecture.broken.base;

import java.time.Instant;

/** Asks the computer for the time. */
final class Impatient {
  Instant now() {
    return Instant.now();
  }
}
