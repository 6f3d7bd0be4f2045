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
        .filter(candidate -> isPossible(question, candidate.story()))
        .map(candidate -> of(question, candidate, now))
        .sorted(Comparator.comparing(Fit::points, Comparator.reverseOrder()))
        .toList();
  }

  /** Whether a story can be among them, before anything is known of its tellings. */
  public static boolean isPossible(Question question, Story story) {
    return !story.archived() && !matches(question, story).isEmpty();
  }

  private static Fit of(Question question, Candidate candidate, Instant now) {
    Story story = candidate.story();
    List<Reason> reasons = new ArrayList<>(matches(question, story));
    int points = reasons.stream().mapToInt(Fit::points).sum();
    Angles angles = Angles.of(story, candidate.tellings());
    List<Reason> bonus = bonus(question.theme(), candidate, angles, now);
    reasons.addAll(bonus);
    return new Fit(story, points + bonus.size(), List.copyOf(reasons));
  }

  private static List<Reason> matches(Question question, Story story) {
    List<Reason> reasons = new ArrayList<>();
    if (story.serves(question.theme())) {
      reasons.add(Reason.MAIN_THEME);
    } else if (question.themes().stream().anyMatch(story::serves)) {
      reasons.add(Reason.A_THEME);
    }
    if (Vocabulary.of(story.text().words()).sharedWith(Vocabulary.of(question.text())) >= 2) {
      reasons.add(Reason.ALIKE);
    }
    return reasons;
  }

  private static int points(Reason match) {
    return switch (match) {
      case MAIN_THEME -> MAIN_THEME;
      case A_THEME -> A_THEME;
      default -> ALIKE;
    };
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
