package dev.starling.question;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * How much each theme is due in a channel. A theme's urgency is how long people have waited for it,
 * in rounds through all themes, times one for everybody and up to four where all are thin on it,
 * plus some luck, so that nobody knows tomorrow's theme.
 *
 * <p>Whatever a team needs, no theme is left out for long: one for which people have waited two and
 * a half times as long as if all came in turn goes first. And a theme is not asked so often that
 * too few of its questions would be left for the rest of the run-through.
 */
final class Urgency {
  private static final double WEIGHT_OF_THINNESS = 3;
  private static final double LUCK = 0.3;
  private static final double LONGEST_WAIT = 2.5;

  /** For a theme with few questions, the wait that spreads them over a run-through, and a bit. */
  private static final double SPREAD = 1.25;

  private final Map<Theme, Long> inBank;
  private final Map<Theme, Long> left;
  private final int size;
  private final int leftInAll;
  private final History history;
  private final TeamNeeds needs;

  private Urgency(QuestionBank bank, List<Question> unused, History history, TeamNeeds needs) {
    this.inBank = count(bank.questions());
    this.left = count(unused);
    this.size = bank.size();
    this.leftInAll = unused.size();
    this.history = history;
    this.needs = needs;
  }

  static Urgency of(QuestionBank bank, List<Question> unused, History history, TeamNeeds needs) {
    return new Urgency(bank, unused, history, needs);
  }

  Theme mostOf(Set<Theme> themes, SplittableRandom random) {
    Map<Theme, Double> scores = new EnumMap<>(Theme.class);
    themes.forEach(theme -> scores.put(theme, score(theme) + LUCK * random.nextDouble()));
    return longestOverdue(scores).orElseGet(() -> best(scores));
  }

  private Optional<Theme> longestOverdue(Map<Theme, Double> scores) {
    return scores.keySet().stream()
        .filter(theme -> history.waited(theme) >= longestWait(theme))
        .max(
            Comparator.comparingInt((Theme theme) -> history.waited(theme) - longestWait(theme))
                .thenComparingDouble(scores::get));
  }

  private Theme best(Map<Theme, Double> scores) {
    return scores.keySet().stream()
        .max(Comparator.comparing(this::lasts).thenComparingDouble(scores::get))
        .orElseThrow();
  }

  private double score(Theme theme) {
    double rounds = (history.waited(theme) + 1.0) / inBank.size();
    return rounds * (1 + WEIGHT_OF_THINNESS * needs.thinOn(theme).fraction());
  }

  /** Whether its questions last to the end of the run-through if one is asked now. */
  private boolean lasts(Theme theme) {
    return left.getOrDefault(theme, 0L) - 1 >= (leftInAll - 1) / longestWait(theme);
  }

  private int longestWait(Theme theme) {
    double inTurn = LONGEST_WAIT * inBank.size();
    double spread = SPREAD * size / inBank.getOrDefault(theme, 1L);
    return (int) Math.max(inTurn, spread);
  }

  private static Map<Theme, Long> count(List<Question> questions) {
    return questions.stream()
        .collect(
            Collectors.groupingBy(
                Question::theme, () -> new EnumMap<>(Theme.class), Collectors.counting()));
  }
}
