package dev.starling.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedPacksTest {
  private static final List<Question> QUESTIONS = ShippedPacks.load().questions();

  private static final double TOO_ALIKE = 0.25;

  private static final Set<String> PRINCIPLES =
      Set.of(
          "dive-deep",
          "ownership",
          "bias-for-action",
          "are-right-a-lot",
          "insist-on-the-highest-standards",
          "think-big",
          "invent-and-simplify",
          "learn-and-be-curious");

  @Test
  void hold_enough_for_a_quarter_of_working_days() {
    assertThat(QUESTIONS).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @EnumSource
  void serve_every_theme_at_every_level(Theme theme) {
    assertThat(QUESTIONS)
        .filteredOn(question -> question.theme() == theme)
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(question -> assertThat(question.id().value()).startsWith(theme.slug() + "-"))
        .extracting(Question::level)
        .contains(Level.values());
  }

  @ParameterizedTest
  @EnumSource
  void test_every_dimension_often(Dimension dimension) {
    assertThat(QUESTIONS)
        .filteredOn(question -> question.dimensions().contains(dimension))
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void ask_something_in_a_few_sentences() {
    assertThat(QUESTIONS)
        .allSatisfy(
            question -> {
              assertThat(question.text()).matches(".*[?.]").hasSizeBetween(100, 400);
              assertThat(question.text().split("[.?] ")).hasSizeLessThanOrEqualTo(3);
              assertThat(question.followUps()).allSatisfy(each -> assertThat(each).endsWith("?"));
            });
  }

  @Test
  void serve_known_principles() {
    assertThat(QUESTIONS).flatExtracting(Question::principles).isSubsetOf(PRINCIPLES);
  }

  @Test
  void never_ask_the_same_in_other_words() {
    for (Question one : QUESTIONS) {
      for (Question other : QUESTIONS) {
        if (one != other) {
          assertThat(overlap(one.text(), other.text()))
              .as("%s and %s", one.id(), other.id())
              .isLessThan(TOO_ALIKE);
        }
      }
    }
  }

  @Test
  void would_be_caught_asking_the_same_in_other_words() {
    assertThat(
            overlap(
                "Walk me through a schema change on a table that was read and written all day.",
                "Describe a schema change you made on a busy table, read and written by everyone."))
        .isGreaterThan(TOO_ALIKE);
  }

  @Test
  void never_repeat_a_phrase_or_a_follow_up() {
    assertThat(QUESTIONS).flatExtracting(Question::lookFor).doesNotHaveDuplicates();
    assertThat(QUESTIONS).flatExtracting(Question::followUps).doesNotHaveDuplicates();
  }

  @Test
  void leave_no_file_unread() throws URISyntaxException {
    URL folder = Objects.requireNonNull(getClass().getResource("/questions"));

    assertThat(Path.of(folder.toURI()).toFile().list())
        .containsExactlyInAnyOrder(
            Arrays.stream(Theme.values())
                .map(theme -> theme.slug() + ".yaml")
                .toArray(String[]::new));
  }

  /** The share of long words that two texts have in common. */
  private static double overlap(String one, String other) {
    Set<String> common = new HashSet<>(longWords(one));
    common.retainAll(longWords(other));
    Set<String> all = new HashSet<>(longWords(one));
    all.addAll(longWords(other));
    return (double) common.size() / all.size();
  }

  private static Set<String> longWords(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .filter(word -> word.length() > 4 && !word.equals("about"))
        .collect(Collectors.toSet());
  }
}
