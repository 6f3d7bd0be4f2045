package dev.starling.choosing;

import dev.starling.question.Theme;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Watches a year from the outside and measures it. */
final class Observer {
  private static final Theme[] THEMES = Theme.values();

  private final Map<Theme, Integer> lastAsked = new EnumMap<>(Theme.class);
  private int rounds;
  private int longestWait;
  private int foreseeable;
  private int foretold;
  private int looks;
  private double told;
  private double least;
  private double uneven;
  private double gaps;

  void asked(Theme theme) {
    if (rounds >= THEMES.length) {
      foreseeable++;
      foretold += theme == longestWaiting() ? 1 : 0;
    }
    longestWait = Math.max(longestWait, waited(theme));
    lastAsked.put(theme, rounds);
    rounds++;
  }

  /** A look at those who are on the team. */
  void looks(List<Tales> team, Instant now) {
    looks++;
    told += team.stream().mapToDouble(each -> each.fresh(now)).average().orElse(0);
    least += team.stream().mapToDouble(each -> each.fresh(now)).min().orElse(0);
    uneven +=
        gini(
            Arrays.stream(THEMES)
                .mapToDouble(theme -> team.stream().filter(t -> t.isFresh(theme, now)).count())
                .toArray());
  }

  void afterTheFirstQuarter(List<Tales> team) {
    gaps =
        team.stream()
            .mapToDouble(
                each -> Arrays.stream(THEMES).filter(theme -> !each.everTold(theme)).count())
            .map(count -> count / THEMES.length)
            .average()
            .orElse(0);
  }

  Evenness sum() {
    for (Theme theme : THEMES) {
      longestWait = Math.max(longestWait, waited(theme));
    }
    return new Evenness(
        told / looks,
        least / looks,
        gaps,
        uneven / looks,
        longestWait,
        foretold / (double) foreseeable);
  }

  private int waited(Theme theme) {
    return rounds - 1 - lastAsked.getOrDefault(theme, -1);
  }

  private Theme longestWaiting() {
    return Objects.requireNonNull(
        Arrays.stream(THEMES).max(Comparator.comparingInt(this::waited)).orElseThrow());
  }

  private static double gini(double[] values) {
    double sum = 0;
    double apart = 0;
    for (double one : values) {
      sum += one;
      for (double other : values) {
        apart += Math.abs(one - other);
      }
    }
    return sum == 0 ? 0 : apart / (2 * values.length * sum);
  }
}
