package dev.starling.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param rounds how often everybody has their turn; what is told is the median
 * @param teams sizes of a workspace; each team has given a thousand answers
 */
record Sizes(
    Duration warmUp, Duration turn, int rounds, int starts, int schedules, List<Integer> teams) {
  static final Sizes FULL =
      new Sizes(
          Duration.ofSeconds(5), Duration.ofSeconds(2), 5, 5, 10_000, List.of(1, 10, 100, 1_000));

  /** To see that it works. */
  static final Sizes QUICK =
      new Sizes(Duration.ofMillis(1_500), Duration.ofMillis(500), 2, 1, 500, List.of(1, 10, 100));
}
