package dev.starling.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedPacksTest {
  private static final List<Question> QUESTIONS = ShippedPacks.load().questions();

  /** The nearest two in the bank reach 0.31, a paraphrase from 0.37. */
  private static final double TOO_ALIKE = Likeness.ALIKE;

  private static final Likeness LIKENESS =
      new Likeness(QUESTIONS.stream().map(Question::text).toList());

  private static final Pattern ASKS =
      Pattern.compile(
          "(^|[?.] |, and |, or |[Tt]ell me"
              + " )(how|what|which|who|whom|whose|when|where|why|did|do|was)\\b",
          Pattern.CASE_INSENSITIVE);

  @Test
  void hold_enough_for_nine_months_of_working_days() {
    assertThat(QUESTIONS).hasSizeGreaterThanOrEqualTo(184);
  }

  @ParameterizedTest
  @EnumSource
  void serve_every_theme_at_every_level(Theme theme) {
    assertThat(QUESTIONS)
        .filteredOn(question -> question.theme() == theme)
        .hasSizeGreaterThanOrEqualTo(12)
        .allSatisfy(question -> assertThat(question.id().value()).startsWith(theme.slug() + "-"))
        .extracting(Question::level)
        .contains(Level.values());
  }

  @ParameterizedTest
  @EnumSource
  void give_everybody_a_few_at_their_level(Level level) {
    for (Theme theme : Theme.values()) {
      assertThat(QUESTIONS)
          .as("%s %s", theme.slug(), level.slug())
          .filteredOn(question -> question.theme() == theme && question.level() == level)
          .hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void test_every_dimension_often(Dimension dimension) {
    assertThat(QUESTIONS)
        .filteredOn(question -> question.dimensions().contains(dimension))
        .hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void ask_something_in_a_few_sentences() {
    assertThat(QUESTIONS)
        .allSatisfy(
            question -> {
              assertThat(question.text()).matches(".*[?.]").hasSizeBetween(100, 400);
              assertThat(question.text().split("[.?] ")).hasSizeLessThanOrEqualTo(3);
            });
  }

  /** A story and two things to tell about it; nobody remembers a fourth while speaking. */
  @Test
  void ask_no_more_than_can_be_kept_in_mind() {
    assertThat(QUESTIONS)
        .allSatisfy(
            question ->
                assertThat(ASKS.matcher(question.text()).results())
                    .as(question.id().value())
                    .hasSizeLessThanOrEqualTo(3));
  }

  @Test
  void come_in_two_parts_now_and_then() {
    List<String> twofold =
        QUESTIONS.stream().map(Question::text).filter(t -> t.startsWith("Two parts. ")).toList();

    assertThat(twofold).hasSizeGreaterThanOrEqualTo(8).allMatch(text -> text.contains(" Then "));
  }

  @Test
  void are_followed_up_three_times() {
    assertThat(QUESTIONS)
        .allSatisfy(
            question ->
                assertThat(question.followUps()).hasSize(3).allMatch(each -> each.endsWith("?")));
  }

  @Test
  void never_ask_the_same_in_other_words() {
    for (Question one : QUESTIONS) {
      for (Question other : QUESTIONS) {
        if (one != other) {
          assertThat(LIKENESS.of(one.text(), other.text()))
              .as("%s and %s", one.id(), other.id())
              .isLessThan(TOO_ALIKE);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          migration-busy-table       | Describe a schema change you made on a busy table, read and written by everyone all day. What were the steps, and which one was irreversible?
          incident-pager-at-3        | Tell me about being paged at night for a service somebody else had written. How did you limit the harm before you knew the cause, and when did you wake a colleague?
          scaling-slow-endpoint      | Give me an example of a slow query or endpoint you sped up. How did you work out where time was spent, and how do you know users noticed?
          mistake-deleted-production | Have you ever run a command against the wrong cluster, such as a delete without a where clause? How did you own up, and what safeguards are there now?
          disagreement-with-manager  | Tell me about a time you disagreed with your manager about a technical decision such as a rewrite. How did you raise it, and what did you do after the decision was made?
          migration-two-stores       | How did you move live data between two stores while customers kept writing? How did you check both agreed before the cutover?
          deadline-immovable         | Describe a deadline that could not be moved, such as a law or a contract. What did you cut, and what did you refuse to cut?
          """)
  void would_be_caught_asking_the_same_in_other_words(String id, String paraphrase) {
    Question asked = ShippedPacks.load().find(new QuestionId(id)).orElseThrow();

    assertThat(LIKENESS.of(asked.text(), paraphrase)).isGreaterThan(TOO_ALIKE);
  }

  @Test
  void never_repeat_a_phrase_or_a_follow_up() {
    assertThat(QUESTIONS).flatExtracting(Question::lookFor).doesNotHaveDuplicates();
    assertThat(QUESTIONS).flatExtracting(Question::followUps).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void do_not_begin_alike(Theme theme) {
    List<Question> ofTheme = QUESTIONS.stream().filter(each -> each.theme() == theme).toList();

    assertThat(
            ofTheme.stream()
                .collect(Collectors.groupingBy(ShippedPacksTest::opening, Collectors.counting())))
        .allSatisfy((opening, times) -> assertThat(times).isLessThanOrEqualTo(ofTheme.size() / 3));
  }

  private static String opening(Question question) {
    return String.join(" ", Arrays.asList(question.text().split(" ")).subList(0, 3));
  }

  /** The nine patterns: eight are themes of their own, and the ninth has a question to its name. */
  @Test
  void cover_what_everybody_is_asked() {
    assertThat(QUESTIONS)
        .extracting(Question::theme)
        .contains(
            Theme.INCIDENT,
            Theme.DISAGREEMENT,
            Theme.SCALING,
            Theme.AMBIGUITY,
            Theme.MISTAKE,
            Theme.INFLUENCE,
            Theme.PRIORITIZATION,
            Theme.PRIDE);
    assertThat(QUESTIONS)
        .filteredOn(question -> question.text().contains("hardest production bug"))
        .hasSize(1);
  }

  /** The senior extras, each by a question that stands for it. */
  @Test
  void cover_what_senior_people_are_also_asked() {
    Stream<String> extras =
        Stream.of(
            "incident-bug-that-hid",
            "tradeoff-days-not-weeks",
            "prioritization-half-the-people",
            "learning-weeks-to-answer-for-it",
            "stakeholder-trust-gone",
            "stakeholder-bad-news",
            "improvement-safer-releases",
            "tradeoff-case-for-debt",
            "tradeoff-fast-or-readable",
            "mentoring-struggling",
            "influence-unpopular-option",
            "migration-two-stores",
            "scaling-tenfold");

    assertThat(QUESTIONS)
        .extracting(Question::id)
        .containsAll(extras.map(QuestionId::new).toList());
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
}
