package dev.starling.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.feedback.Mark;
import dev.starling.question.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuizReaderTest {
  /** Every broken quiz below is this one with a single thing spoiled. */
  private static final String GOOD =
      """
      # Bo's quiz
      - id: stronger-lock
        kind: stronger
        about: A design with one lock.
        first: I measured it.
        second: I told him.
        right: first
        signal: blame
        why: It can be checked.
      - id: missing-lock
        kind: missing
        about: There was a lock, and I had to go.
        right: tradeoffs
        why: What else was possible?
      """;

  @Test
  void reads_a_quiz() {
    QuizReader reader = new QuizReader().read("bo.yaml", GOOD);

    List<Option> phrasings =
        List.of(new Option("first", "I measured it."), new Option("second", "I told him."));
    assertThat(reader.findings()).isEmpty();
    assertThat(reader.items())
        .containsExactly(
            new Item(
                new ItemId("stronger-lock"),
                Kind.STRONGER,
                "A design with one lock.",
                phrasings,
                phrasings.get(0),
                Optional.of(Mark.BLAME),
                "It can be checked."),
            new Item(
                new ItemId("missing-lock"),
                Kind.MISSING,
                "There was a lock, and I had to go.",
                Option.PARTS,
                new Option("tradeoffs", "Trade-offs"),
                Optional.empty(),
                "What else was possible?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          kind: stronger     | kind: stranger      | 3  | “kind” can't be “stranger”; perhaps you meant “stronger”
          right: first       | right: third        | 7  | “right” can't be “third”; it is one of first, second
          right: tradeoffs   | right: trade-offs   | 13 | “right” can't be “trade-offs”; perhaps you meant “tradeoffs”
          right: tradeoffs   | right: first        | 13 | “right” can't be “first”; it is one of situation, task, action, result, learning, tradeoffs
          signal: blame      | signal: blamed      | 8  | “signal” can't be “blamed”; perhaps you meant “blame”
          kind: missing      | kind: missing¶  first: No.  | 12 | only “kind: stronger” has two phrasings
          id: missing-lock   | id: stronger-lock   | 10 | the “id” stronger-lock is taken already, in bo.yaml, line 2
          id: missing-lock   | id: Missing lock    | 10 | “id” should be lower-case words with hyphens, like missing-result-queue
          signal: blame      | sign: blame         | 8  | there is no field “sign”; perhaps you meant “signal”
          """)
  void names_line_field_and_remedy(String good, String bad, int line, String problem) {
    assertThat(findingsOf(GOOD.replace(good, bad.replace("¶", "\n"))))
        .contains(new Finding("bo.yaml", line, problem));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "kind", "about", "first", "second", "right", "why"})
  void misses_a_field(String field) {
    String without = GOOD.replaceFirst("  " + field + ": .*\n", "").replaceFirst("- id: .*", "-");

    assertThat(findingsOf(field.equals("id") ? without : spoiled(field)))
        .extracting(Finding::problem)
        .contains("this item has no “%s”".formatted(field));
  }

  @Test
  void wants_a_list() {
    assertThat(findingsOf("a: b"))
        .containsExactly(
            new Finding(
                "bo.yaml", 1, "the file should be a list of items, each beginning with “- id:”"));
  }

  @Test
  void finds_what_is_too_long() {
    assertThat(findingsOf(GOOD.replace("I told him.", "x".repeat(241))))
        .containsExactly(
            new Finding("bo.yaml", 6, "“second” is 241 characters long; 240 is the most"));
  }

  private static String spoiled(String field) {
    return GOOD.replaceFirst("  " + field + ": .*\n", "");
  }

  private static List<Finding> findingsOf(String yaml) {
    return new QuizReader().read("bo.yaml", yaml).findings();
  }
}
