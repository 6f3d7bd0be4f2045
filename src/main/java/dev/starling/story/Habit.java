package dev.starling.story;

import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.RoundId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which story a person tells again and again. */
public final class Habit {
  /** How many of a person's latest answers hold their latest rounds, with every take counted. */
  public static final int ANSWERS = 20;

  private static final int ROUNDS = 5;
  private static final int OFTEN = 3;

  private Habit() {}

  /**
   * Whether a story was told in three of the last five rounds.
   *
   * @param latest the person's answers, newest first
   * @param tellings the answers that tell the story
   */
  public static boolean isOverused(List<Answer> latest, Collection<AnswerId> tellings) {
    List<RoundId> rounds = latest.stream().map(Answer::round).distinct().limit(ROUNDS).toList();
    Set<AnswerId> tellsIt = Set.copyOf(tellings);
    long often =
        latest.stream()
            .filter(answer -> tellsIt.contains(answer.id()))
            .map(Answer::round)
            .distinct()
            .filter(rounds::contains)
            .count();
    return often >= OFTEN;
  }
}
