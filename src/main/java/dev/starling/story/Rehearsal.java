package dev.starling.story;

import dev.starling.coach.Vocabulary;
import dev.starling.question.Question;
import dev.starling.question.QuestionBank;
import dev.starling.question.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds questions with which a story can be rehearsed. */
public final class Rehearsal {
  private static final int FOR_EACH_THEME = 2;

  private Rehearsal() {}

  /**
   * Two for each of its themes, those first that it has not been told for; within a theme those
   * that speak of what the story speaks of. What it answered already is left out.
   */
  public static List<Question> of(Story story, Collection<Telling> tellings, QuestionBank bank) {
    Angles angles = Angles.of(story, tellings);
    Set<String> answered = tellings.stream().map(Telling::question).collect(Collectors.toSet());
    Vocabulary words = Vocabulary.of(story.text().words());
    List<Question> found = new ArrayList<>();
    themes(story, angles).forEach(theme -> found.addAll(on(theme, answered, words, bank)));
    return found;
  }

  private static List<Theme> themes(Story story, Angles angles) {
    return Stream.concat(angles.untold().stream(), story.text().themes().stream())
        .distinct()
        .toList();
  }

  private static List<Question> on(
      Theme theme, Set<String> answered, Vocabulary words, QuestionBank bank) {
    return bank.questions().stream()
        .filter(question -> question.theme() == theme)
        .filter(question -> !answered.contains(question.text()))
        .sorted(
            Comparator.comparingInt(
                    (Question question) -> words.sharedWith(Vocabulary.of(question.text())))
                .reversed())
        .limit(FOR_EACH_THEME)
        .toList();
  }
}
