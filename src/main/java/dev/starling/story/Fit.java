package dev.starling.story;

import dev.starling.coach.Vocabulary;
import dev.starling.question.Question;
import dev.starling.question.Theme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How well a story answers a question, and why.
 *
 * @param reasons what speaks for it, the weightiest first
 */
public record Fit(Story story, int points, List<Reason> reasons) {
  private static final int MAIN_THEME = 6;
  private static final int A_THEME = 3;
  private static final int ALIKE = 2;
  private static final int LOOKED_AT = 40;

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

  /**
   * The ones that fit, the best first. Of very many it looks only at those that match best.
   *
   * @param tellings is asked only about those
   */
  public static List<Fit> best(
      Question question, Collection<Story> bank, Function<Story, Candidate> tellings, Instant now) {
    Vocabulary asked = Vocabulary.of(question.text());
    return bank.stream()
        .filter(story -> !story.archived())
        .map(story -> new Match(story, matches(question, asked, story)))
        .filter(match -> match.points() > 0)
        .sorted(Comparator.comparing(Match::points, Comparator.reverseOrder()))
        .limit(LOOKED_AT)
        .map(match -> of(question, match, tellings.apply(match.story()), now))
        .sorted(Comparator.comparing(Fit::points, Comparator.reverseOrder()))
        .toList();
  }

  private static Fit of(Question question, Match match, Candidate candidate, Instant now) {
    Angles angles = Angles.of(match.story(), candidate.tellings());
    List<Reason> bonus = bonus(question.theme(), candidate, angles, now);
    return new Fit(
        match.story(),
        match.points() + bonus.size(),
        Stream.of(match.reasons(), bonus).flatMap(List::stream).toList());
  }

  /** What a story and a question have in common. */
  private record Match(Story story, List<Reason> reasons) {
    int points() {
      return reasons.stream().mapToInt(Fit::points).sum();
    }
  }

  private static List<Reason> matches(Question question, Vocabulary asked, Story story) {
    List<Reason> reasons = new ArrayList<>();
    if (story.serves(question.theme())) {
      reasons.add(Reason.MAIN_THEME);
    } else if (question.themes().stream().anyMatch(story::serves)) {
      reasons.add(Reason.A_THEME);
    }
    if (Vocabulary.of(story.text().words()).sharedWith(asked) >= 2) {
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
