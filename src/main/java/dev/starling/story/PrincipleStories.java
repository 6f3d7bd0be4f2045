package dev.starling.story;

import dev.starling.question.Lens;
import dev.starling.question.Principle;
import dev.starling.question.Question;
import dev.starling.question.QuestionBank;
import dev.starling.question.Theme;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An employer's principle, and a person's stories for it.
 *
 * @param asked on which themes most questions ask for it, the most frequent first
 * @param told stories that answered such a question
 * @param fitting others that serve one of the themes
 */
public record PrincipleStories(
    Principle principle, List<Theme> asked, List<Story> told, List<Story> fitting) {
  private static final int THEMES = 3;

  /**
   * For each of the lens's principles.
   *
   * @param bank the questions that ask for them
   * @param tellings of each story
   */
  public static List<PrincipleStories> of(
      Lens lens, QuestionBank bank, Map<Story, List<Telling>> tellings) {
    return lens.principles().stream().map(each -> of(each, bank, tellings)).toList();
  }

  /** Whether there is no story for it yet. */
  public boolean isMissing() {
    return told.isEmpty() && fitting.isEmpty();
  }

  private static PrincipleStories of(
      Principle principle, QuestionBank bank, Map<Story, List<Telling>> tellings) {
    List<Question> questions =
        bank.questions().stream()
            .filter(question -> question.principles().contains(principle.slug()))
            .toList();
    Set<String> texts = questions.stream().map(Question::text).collect(Collectors.toSet());
    List<Theme> asked = mostAsked(questions);
    List<Story> told =
        tellings.entrySet().stream()
            .filter(each -> answersOne(each.getValue(), texts))
            .map(Map.Entry::getKey)
            .toList();
    return new PrincipleStories(principle, asked, told, fitting(tellings.keySet(), asked, told));
  }

  private static boolean answersOne(List<Telling> tellings, Set<String> texts) {
    return tellings.stream().map(Telling::question).anyMatch(texts::contains);
  }

  private static List<Theme> mostAsked(List<Question> questions) {
    Map<Theme, Long> counts =
        questions.stream().collect(Collectors.groupingBy(Question::theme, Collectors.counting()));
    return counts.keySet().stream()
        .sorted(
            Comparator.comparing((Theme theme) -> counts.get(theme))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(THEMES)
        .toList();
  }

  private static List<Story> fitting(
      Collection<Story> stories, List<Theme> asked, List<Story> told) {
    return stories.stream()
        .filter(story -> !told.contains(story))
        .filter(story -> asked.stream().anyMatch(story::serves))
        .toList();
  }
}
