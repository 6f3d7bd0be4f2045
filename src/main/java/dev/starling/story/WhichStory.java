package dev.starling.story;

import dev.starling.coach.Vocabulary;
import dev.starling.question.Theme;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Guesses which story an answer told, so that its author only needs to nod. */
public final class WhichStory {
  private static final double ALIKE = 0.25;
  private static final double SAME_THEME = 0.1;

  private WhichStory() {}

  /**
   * Those that may well be it, the likeliest first.
   *
   * @param theme of the question
   */
  public static List<Story> told(String answer, Theme theme, Collection<Story> bank) {
    Vocabulary said = Vocabulary.of(answer);
    return bank.stream()
        .filter(story -> !story.archived())
        .filter(story -> alike(said, story) >= ALIKE)
        .sorted(
            Comparator.comparingDouble((Story story) -> likelihood(said, theme, story)).reversed())
        .toList();
  }

  private static double likelihood(Vocabulary said, Theme theme, Story story) {
    return alike(said, story) + (story.serves(theme) ? SAME_THEME : 0);
  }

  private static double alike(Vocabulary said, Story story) {
    return said.likeness(Vocabulary.of(story.text().words()));
  }
}
