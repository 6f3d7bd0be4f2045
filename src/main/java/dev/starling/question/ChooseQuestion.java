package dev.starling.question;

import dev.starling.base.Refusal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Chooses a channel's next question. The same bank, history, needs, wish and seed always lead to
 * the same question.
 *
 * <ol>
 *   <li>The bank is cut down to the wish.
 *   <li>What this channel had since the bank was last used up is out. When a new turn through the
 *       bank begins, the half that was asked last rests a while, so the oldest come first.
 *   <li>The theme of this channel's last question is out, unless nothing else is left.
 *   <li>Of the themes that remain one is drawn. A theme that nobody in the team is thin on has
 *       weight 1, one that all are thin on has weight 10, and between them it grows with their
 *       share. Where nothing is known of a team, a theme new to the channel counts as one that all
 *       are thin on. Only a theme that makes up more than half of what is left goes first without a
 *       draw: later it would have to follow itself.
 *   <li>Within the theme it is the question asked longest ago, or one of those never asked.
 * </ol>
 */
public final class ChooseQuestion {
  private static final double WEIGHT_OF_THINNESS = 9;

  private final QuestionBank bank;
  private final History history;
  private final TeamNeeds needs;

  public ChooseQuestion(QuestionBank bank, History history, TeamNeeds needs) {
    this.bank = bank;
    this.history = history;
    this.needs = needs;
  }

  /**
   * @throws Refusal when the bank has nothing that matches the wish
   */
  public Choice by(Wish wish, Seed seed) {
    QuestionBank wished = bank.matching(wish);
    if (wished.isEmpty()) {
      throw new Refusal(new NothingFound(bank, wish).sentence());
    }
    SplittableRandom random = seed.random();
    List<Question> unused = history.unusedOf(wished);
    List<Question> open = open(unused, wished);
    Theme theme = pressing(unused, open).orElseGet(() -> draw(open, random));
    Question question = longestAgo(theme, open, random);
    return new Choice(question, new Reason(theme, needs, history).on(wish, seed.date()));
  }

  private List<Question> open(List<Question> unused, QuestionBank wished) {
    Set<QuestionId> recent = history.recentHalfOf(wished);
    Predicate<Question> rested = question -> !recent.contains(question.id());
    Predicate<Question> fresh =
        question -> !history.lastTheme().equals(Optional.of(question.theme()));
    List<Question> best = unused.stream().filter(rested.and(fresh)).toList();
    List<Question> good = best.isEmpty() ? unused.stream().filter(fresh).toList() : best;
    return good.isEmpty() ? unused : good;
  }

  private static Optional<Theme> pressing(List<Question> unused, List<Question> open) {
    Map<Theme, Long> counts =
        unused.stream().collect(Collectors.groupingBy(Question::theme, Collectors.counting()));
    return open.stream()
        .map(Question::theme)
        .filter(theme -> 2 * counts.getOrDefault(theme, 0L) > unused.size())
        .findFirst();
  }

  private Theme draw(List<Question> open, SplittableRandom random) {
    Map<Theme, Double> weights = new EnumMap<>(Theme.class);
    open.forEach(question -> weights.put(question.theme(), weight(question.theme())));
    double left = random.nextDouble() * weights.values().stream().mapToDouble(w -> w).sum();
    Theme drawn = open.get(0).theme();
    for (Map.Entry<Theme, Double> each : weights.entrySet()) {
      drawn = each.getKey();
      left -= each.getValue();
      if (left < 0) {
        break;
      }
    }
    return drawn;
  }

  private double weight(Theme theme) {
    double newHere = history.lastOn(theme).isEmpty() ? 1 : 0;
    double thinness = needs.people() == 0 ? newHere : needs.thinOn(theme).fraction();
    return 1 + WEIGHT_OF_THINNESS * thinness;
  }

  private Question longestAgo(Theme theme, List<Question> open, SplittableRandom random) {
    List<Question> candidates = open.stream().filter(each -> each.theme() == theme).toList();
    int oldest = candidates.stream().mapToInt(history::lastPlace).min().orElseThrow();
    List<Question> equals =
        candidates.stream().filter(each -> history.lastPlace(each) == oldest).toList();
    return equals.get(random.nextInt(equals.size()));
  }
}
