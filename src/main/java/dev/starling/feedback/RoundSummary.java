package dev.starling.feedback;

import dev.starling.base.PersonId;
import dev.starling.round.Round;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a round's thread is told when it has closed.
 *
 * @param answers in the order in which they began
 * @param growthTotals how often each growth signal was given, over all answers; none below four
 *     answers, where a total would point at somebody
 */
public record RoundSummary(
    Round round, List<AnswerSummary> answers, Map<Mark, Integer> growthTotals) {
  private static final int ANSWERS_FOR_TOTALS = 4;

  public RoundSummary {
    answers = List.copyOf(answers);
    Map<Mark, Integer> told = new EnumMap<>(Mark.class);
    if (answers.size() >= ANSWERS_FOR_TOTALS) {
      told.putAll(growthTotals);
    }
    growthTotals = Collections.unmodifiableMap(told);
  }

  public static RoundSummary of(Round round, List<AnswerSummary> answers) {
    Map<Mark, Integer> totals = new EnumMap<>(Mark.class);
    for (AnswerSummary answer : answers) {
      answer.scorecard().growthSignals().forEach((mark, n) -> totals.merge(mark, n, Integer::sum));
    }
    return new RoundSummary(round, answers, totals);
  }

  /** Everybody who answered, once. */
  public List<PersonId> authors() {
    return answers.stream().map(each -> each.answer().person()).distinct().toList();
  }

  /** Answers in which a peer saw a strength. */
  public List<AnswerSummary> praised() {
    return answers.stream().filter(each -> !each.scorecard().strengths().isEmpty()).toList();
  }

  /** Answers that no peer has marked yet. */
  public List<AnswerSummary> unheard() {
    return answers.stream().filter(AnswerSummary::isUnheard).toList();
  }

  /** One follow-up of the question's; another round with the same question may get another. */
  public Optional<String> followUp() {
    List<String> all = round.question().followUps();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(Math.floorMod(round.id().value().hashCode(), all.size())));
  }
}
