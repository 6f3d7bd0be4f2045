package dev.starling.slack.wire;

import java.util.function.BooleanSupplier;

/** One thing without which we cannot serve. */
public record HealthCheck(String name, BooleanSupplier passing) {
  /** A check that breaks has not passed. */
  boolean passes() {
    try {
      return passing.getAsBoolean();
    } catch (RuntimeException e) {
      return false;
    }
  }
}
