package dev.starling.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {
  /** Every broken pack below is this one with a single thing spoiled. */
  private static final String GOOD =
      """
      # Bo's pack
      - id: queue-on-fire
        text: >-
          The queue was on fire.
          What did you do?
        themes: [incident, scaling]
        dimensions: [judgment]
        level: mid
        lookFor:
          - Looks at the age of the oldest message
          - Asks who waits
          - Knows the drain rate
        followUps:
          - Why that?
          - What else?
        principles: [dive-deep]
      """;

  @Test
  void reads_a_pack() {
    PackReader reader = new PackReader().read("bo.yaml", GOOD);

    assertThat(reader.findings()).isEmpty();
    assertThat(reader.questions())
        .containsExactly(
            new Question(
                new QuestionId("queue-on-fire"),
                "The queue was on fire. What did you do?",
                List.of(Theme.INCIDENT, Theme.SCALING),
                List.of(Dimension.JUDGMENT),
                Level.MID,
                List.of(
                    "Looks at the age of the oldest message",
                    "Asks who waits",
                    "Knows the drain rate"),
                List.of("Why that?", "What else?"),
                List.of("dive-deep")));
  }

  @Test
  void needs_no_principles() {
    assertThat(findingsOf(spoiled("  principles: [dive-deep]\n", ""))).isEmpty();
    assertThat(findingsOf(spoiled("[dive-deep]", "[]"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          followUps:            | folowUps:        | 13 | there is no field “folowUps”; perhaps you meant “followUps”
          level: mid            | level: midd      | 8  | “level” can't be “midd”; perhaps you meant “mid”
          level: mid            | level: intern    | 8  | “level” can't be “intern”; it is one of mid, senior, staff
          level: mid            | level:           | 8  | “level” is empty
          level: mid            | level: [mid]     | 8  | “level” should be plain text; put quotes around a text with a colon
          [incident, scaling]   | [incidnet]       | 6  | “themes” can't be “incidnet”; perhaps you meant “incident”
          [incident, scaling]   | incident         | 6  | “themes” should be a list, each entry on a line of its own after a dash
          [incident, scaling]   | []               | 6  | “themes” needs 1 to 3 entries and has 0
          scaling]              | incident]        | 6  | “themes” names “incident” twice
          [judgment]            | [judgement]      | 7  | “dimensions” can't be “judgement”; perhaps you meant “judgment”
          [dive-deep]           | [Dive Deep]      | 16 | “principles” should be lower-case words with hyphens, like dive-deep
          id: queue-on-fire     | id: Queue!       | 2  | “id” should be lower-case words with hyphens, like incident-pager-at-3
          - Asks who waits      | - Asks: who      | 11 | “lookFor” should be plain text; put quotes around a text with a colon
          - Asks who waits      | -                | 11 | “lookFor” is empty
          - Asks who waits      | - null           | 11 | “lookFor” is empty
          - Asks who waits      | - !file x         | 11 | “lookFor” should be plain text; put quotes around a text with a colon
          """)
  void names_line_field_and_remedy(String good, String bad, int line, String problem) {
    assertThat(findingsOf(spoiled(good, bad))).contains(new Finding("bo.yaml", line, problem));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "text", "themes", "dimensions", "level", "lookFor", "followUps"})
  void misses_a_field(String field) {
    String renamed = GOOD.replaceFirst(field + ":", "zzz:");

    assertThat(findingsOf(renamed))
        .extracting(Finding::sentence)
        .contains("bo.yaml, line 2: this question has no “%s”.".formatted(field));
  }

  @Test
  void refuses_an_empty_text() {
    String pack = spoiled(">-\n    The queue was on fire.\n    What did you do?", "''");

    assertThat(findingsOf(pack)).containsExactly(new Finding("bo.yaml", 3, "“text” is empty"));
  }

  @Test
  void refuses_a_text_that_nobody_would_read() {
    String pack = spoiled("What did you do?", "What? ".repeat(120));

    assertThat(findingsOf(pack))
        .containsExactly(
            new Finding("bo.yaml", 3, "“text” is 742 characters long; 600 is the most"));
  }

  @Test
  void wants_two_follow_ups() {
    assertThat(findingsOf(spoiled("    - What else?\n", "")))
        .containsExactly(new Finding("bo.yaml", 14, "“followUps” needs 2 to 6 entries and has 1"));
  }

  @Test
  void refuses_a_field_that_stands_twice() {
    assertThat(findingsOf(spoiled("level: mid", "level: mid\n  level: staff")))
        .containsExactly(
            new Finding("bo.yaml", 9, "“level” stands twice in this question; keep one of them"));
  }

  @Test
  void refuses_an_id_that_another_file_has() {
    PackReader reader = new PackReader().read("ada.yaml", "\n" + GOOD).read("bo.yaml", GOOD);

    assertThat(reader.findings())
        .containsExactly(
            new Finding(
                "bo.yaml", 2, "the “id” queue-on-fire is taken already, in ada.yaml, line 3"));
    assertThat(reader.questions()).hasSize(1);
  }

  @Test
  void tells_where_yaml_broke() {
    assertThat(findingsOf(spoiled("level: mid", "level: \"mid"))).hasSize(1);
    assertThat(findingsOf(spoiled("  level: mid", "\tlevel: mid")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.line()).isEqualTo(8))
        .satisfies(finding -> assertThat(finding.problem()).contains("can't be read", "tab"));
  }

  @Test
  void builds_no_object_that_a_pack_asks_for() {
    assertThat(findingsOf(spoiled("level: mid", "level: !!java.io.File mid")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.problem()).contains("tag is not allowed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "id: queue-on-fire\n", "[]", "words"})
  void wants_a_list_of_questions(String pack) {
    assertThat(findingsOf(pack))
        .containsExactly(
            new Finding(
                "bo.yaml",
                1,
                "the file should be a list of questions, each beginning with “- id:”"));
  }

  @Test
  void is_not_upset_by_what_is_no_text_at_all() {
    assertThat(findingsOf("- \u0007")).hasSize(1);
    assertThat(findingsOf("- words")).hasSize(1);
    assertThat(findingsOf("- [" + "[".repeat(500))).hasSize(1);
    assertThat(findingsOf("- &a [*a]")).hasSize(1);
    assertThat(findingsOf("- ? [a]\n  : b")).isNotEmpty();
  }

  @Test
  void finds_everything_at_once_and_keeps_what_is_good() {
    PackReader reader =
        new PackReader()
            .read("ada.yaml", "- id: [")
            .read("bo.yaml", GOOD)
            .read("eli.yaml", "- id: b\n  level: boss\n  themes: [x, y]\n");

    assertThat(reader.findings())
        .filteredOn(finding -> finding.file().equals("ada.yaml"))
        .hasSize(1);
    assertThat(reader.findings())
        .filteredOn(finding -> finding.file().equals("eli.yaml"))
        .extracting(Finding::line)
        .containsExactlyInAnyOrder(2, 3, 3, 1, 1, 1, 1);
    assertThat(reader.questions())
        .extracting(Question::id)
        .containsExactly(new QuestionId("queue-on-fire"));
  }

  private static List<Finding> findingsOf(String pack) {
    return new PackReader().read("bo.yaml", pack).findings();
  }

  private static String spoiled(String good, String bad) {
    assertThat(GOOD).contains(good);
    return GOOD.replace(good, bad);
  }
}
