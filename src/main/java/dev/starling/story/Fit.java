package dev.starling.story;

import dev.starling.coach.Vocabulary;
import dev.starling.question.Question;
import dev.starling.question.Theme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How well a story answers a question, and why.
 *
 * @param reasons what speaks for it, the weightiest first
 */
public record Fit(Story story, int points, List<Reason> reasons) {
  private static final int MAIN_THEME = 6;
  private static final int A_THEME = 3;
  private static final int ALIKE = 2;

  /** What speaks for a story. */
  public enum Reason {
    MAIN_THEME,
    A_THEME,
    ALIKE,
    NEW_ANGLE,
    RESTED,
    COMPLETE,
    PROVEN
  }

  /** The ones that fit at all, the best first. */
  public static List<Fit> best(Question question, Collection<Candidate> bank, Instant now) {
    return bank.stream()
        .filter(candidate -> !candidate.story().archived())
        .map(candidate -> of(question, candidate, now))
        .filter(Fit::speaksToIt)
        .sorted(Comparator.comparing(Fit::points, Comparator.reverseOrder()))
        .toList();
  }

  private boolean speaksToIt() {
    return reasons.stream()
        .anyMatch(why -> List.of(Reason.MAIN_THEME, Reason.A_THEME, Reason.ALIKE).contains(why));
  }

  private static Fit of(Question question, Candidate candidate, Instant now) {
    Story story = candidate.story();
    Angles angles = Angles.of(story, candidate.tellings());
    List<Reason> reasons = new ArrayList<>();
    int points = 0;
    if (story.serves(question.theme())) {
      reasons.add(Reason.MAIN_THEME);
      points += MAIN_THEME;
    } else if (question.themes().stream().anyMatch(story::serves)) {
      reasons.add(Reason.A_THEME);
      points += A_THEME;
    }
    if (Vocabulary.of(story.text().words()).sharedWith(Vocabulary.of(question.text())) >= 2) {
      reasons.add(Reason.ALIKE);
      points += ALIKE;
    }
    List<Reason> bonus = bonus(question.theme(), candidate, angles, now);
    reasons.addAll(bonus);
    return new Fit(story, points + bonus.size(), List.copyOf(reasons));
  }

  private static List<Reason> bonus(Theme theme, Candidate candidate, Angles angles, Instant now) {
    List<Reason> bonus = new ArrayList<>();
    if (angles.untold().contains(theme)) {
      bonus.add(Reason.NEW_ANGLE);
    }
    if (angles.last().isEmpty() || angles.isStale(now)) {
      bonus.add(Reason.RESTED);
    }
    if (candidate.story().isComplete()) {
      bonus.add(Reason.COMPLETE);
    }
    if (candidate.peers() >= 2) {
      bonus.add(Reason.PROVEN);
    }
    return bonus;
  }

  /**
   * A story that might be told.
   *
   * @param peers how many different peers saw strengths in its tellings
   */
  public record Candidate(Story story, List<Telling> tellings, int peers) {}
}
