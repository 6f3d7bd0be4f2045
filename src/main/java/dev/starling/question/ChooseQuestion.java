package dev.starling.question;

import dev.starling.base.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Chooses a channel's next question. The same bank, history, needs, focus and seed always lead to
 * the same question.
 *
 * <ol>
 *   <li>The bank is cut down to the focus.
 *   <li>What this channel had since the bank was last used up is out. When a new turn through the
 *       bank begins, the half that was asked last rests a while, so the oldest come first.
 *   <li>The theme of this channel's last question is out, unless nothing else is left.
 *   <li>Of the themes that remain it is the one that is most {@link Urgency urgent}: for which
 *       people have waited long, and on which many are thin.
 *   <li>Within the theme it is the question asked longest ago, or one of those never asked.
 * </ol>
 */
public final class ChooseQuestion {
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
    QuestionBank wished = bank.within(wish.focus());
    if (wished.isEmpty()) {
      throw new Refusal(new NothingFound(bank, wish).sentence());
    }
    Question question = from(wished, seed.random());
    return new Choice(question, reason(question, wished, wish.focus()).asked(wish, seed.date()));
  }

  /** A focus that has nothing left in the bank, because questions were retired, is passed over. */
  public Choice within(Focus focus, Seed seed) {
    QuestionBank focused = bank.within(focus);
    if (focused.isEmpty()) {
      return by(Wish.ANYTHING, seed);
    }
    Question question = from(focused, seed.random());
    return new Choice(question, reason(question, focused, focus).scheduled(seed.date()));
  }

  private Reason reason(Question question, QuestionBank within, Focus focus) {
    boolean onlyTheme =
        within.questions().stream().allMatch(each -> each.theme() == question.theme());
    return new Reason(question, focus, onlyTheme, needs, history);
  }

  private Question from(QuestionBank within, SplittableRandom random) {
    List<Question> unused = history.unusedOf(within);
    List<Question> open = open(unused, within);
    Theme theme =
        pressing(unused, open)
            .orElseGet(
                () -> Urgency.of(within, unused, history, needs).mostOf(themes(open), random));
    return longestAgo(theme, open, random);
  }

  private List<Question> open(List<Question> unused, QuestionBank within) {
    Set<QuestionId> recent = history.recentHalfOf(within);
    Predicate<Question> rested = question -> !recent.contains(question.id());
    Predicate<Question> fresh =
        question -> !history.lastTheme().equals(Optional.of(question.theme()));
    List<Question> best = unused.stream().filter(rested.and(fresh)).toList();
    List<Question> good = best.isEmpty() ? unused.stream().filter(fresh).toList() : best;
    return good.isEmpty() ? unused : good;
  }

  /** A theme that makes up more than half of what is left: later it would have to follow itself. */
  private static Optional<Theme> pressing(List<Question> unused, List<Question> open) {
    Map<Theme, Long> counts =
        unused.stream().collect(Collectors.groupingBy(Question::theme, Collectors.counting()));
    return open.stream()
        .map(Question::theme)
        .filter(theme -> 2 * counts.getOrDefault(theme, 0L) > unused.size())
        .findFirst();
  }

  private static Set<Theme> themes(List<Question> questions) {
    return questions.stream()
        .map(Question::theme)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Theme.class)));
  }

  private Question longestAgo(Theme theme, List<Question> open, SplittableRandom random) {
    List<Question> candidates = open.stream().filter(each -> each.theme() == theme).toList();
    int oldest = candidates.stream().mapToInt(history::lastPlace).min().orElseThrow();
    List<Question> equals =
        candidates.stream().filter(each -> history.lastPlace(each) == oldest).toList();
    return equals.get(random.nextInt(equals.size()));
  }
}
