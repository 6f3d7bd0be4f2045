package dev.starling.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LensReaderTest {
  private static final String GOOD =
      """
      - id: harbor
        title: Harbor
        about: Calm in rough water.
        principles:
          - id: keep-afloat
            title: Keep afloat
            means: You bail first and ask later.
            scenario: The disk fills up at noon.
      """;

  @Test
  void reads_a_lens() {
    LensReader reader = new LensReader().read("bo.yaml", GOOD);

    assertThat(reader.findings()).isEmpty();
    assertThat(reader.lenses())
        .containsExactly(
            new Lens(
                new LensId("harbor"),
                "Harbor",
                "Calm in rough water.",
                List.of(
                    new Principle(
                        "keep-afloat",
                        "Keep afloat",
                        "You bail first and ask later.",
                        "The disk fills up at noon."))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: harbor       | id: Harbor!      | 1 | “id” should be lower-case words with hyphens, like dive-deep
          id: keep-afloat  | id: harbor       | 5 | the “id” harbor is taken already
          means:           | mean:            | 7 | there is no field “mean”; perhaps you meant “means”
          id: keep-afloat  | id: [keep]       | 5 | “id” should be plain text; put quotes around a text with a colon
          about: Calm      | about: '' # Calm | 3 | “about” is empty
          """)
  void names_line_field_and_remedy(String good, String bad, int line, String problem) {
    assertThat(GOOD).contains(good);

    assertThat(findingsOf(GOOD.replace(good, bad))).contains(new Finding("bo.yaml", line, problem));
  }

  @Test
  void wants_principles_with_fields() {
    assertThat(findingsOf("- id: a\n  title: A\n  about: A.\n  principles: [calm]\n"))
        .containsExactly(
            new Finding("bo.yaml", 4, "a principle should have its fields below its dash"));
    assertThat(findingsOf("- id: a\n  title: A\n  about: A.\n"))
        .containsExactly(new Finding("bo.yaml", 1, "this lens has no “principles”"));
  }

  @Test
  void keeps_no_lens_with_a_fault() {
    assertThat(
            new LensReader().read("bo.yaml", GOOD.replace("title: Keep", "titel: Keep")).lenses())
        .isEmpty();
  }

  private static List<Finding> findingsOf(String yaml) {
    return new LensReader().read("bo.yaml", yaml).findings();
  }
}
