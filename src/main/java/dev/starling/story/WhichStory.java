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
        .map(story -> new Guess(story, said.likeness(Vocabulary.of(story.text().words()))))
        .filter(guess -> guess.alike() >= ALIKE)
        .sorted(Comparator.comparingDouble((Guess guess) -> guess.likelihood(theme)).reversed())
        .map(Guess::story)
        .toList();
  }

  private record Guess(Story story, double alike) {
    double likelihood(Theme theme) {
      return alike + (story.serves(theme) ? SAME_THEME : 0);
    }
  }
}
