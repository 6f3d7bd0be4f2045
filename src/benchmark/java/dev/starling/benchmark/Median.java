package dev.starling.benchmark;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** The middle of what was measured, which one bad moment does not move. */
final class Median {
  private Median() {}

  static <T> double of(Collection<T> measured, ToDoubleFunction<T> figure) {
    double[] sorted = measured.stream().mapToDouble(figure).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
