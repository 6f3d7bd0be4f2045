package dev.starling.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.question.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskBackTest {
  private static final String GOOD =
      """
      - group: team
        title: Team
        questions:
          - Who?
          - What?
          - When?
          - Where?
          - Why?
          - Walk me through it.
      """;

  @Test
  void comes_in_three_groups() {
    assertThat(AskBack.shipped().groups())
        .extracting(AskBack.Group::slug)
        .containsExactly("technical", "team", "business");
    assertThat(AskBack.shipped().groups())
        .flatExtracting(AskBack.Group::questions)
        .hasSizeGreaterThanOrEqualTo(20)
        .doesNotHaveDuplicates();
  }

  @Test
  void names_what_is_wrong_by_line() {
    assertThat(findingsOf(GOOD)).isEmpty();
    assertThat(findingsOf(GOOD.replace("    - Why?\n", "")))
        .containsExactly(new Finding("bo.yaml", 4, "“questions” needs 6 to 10 entries and has 5"));
    assertThat(findingsOf(GOOD.replace("Who?", "Who")))
        .containsExactly(
            new Finding("bo.yaml", 4, "a question should end with a question mark or a full stop"));
    assertThat(findingsOf(GOOD + GOOD))
        .containsExactly(new Finding("bo.yaml", 10, "there is such a “group” already"));
    assertThat(findingsOf(GOOD.replace("title:", "titel:")))
        .extracting(Finding::problem)
        .contains("there is no field “titel”; perhaps you meant “title”");
  }

  private static List<Finding> findingsOf(String yaml) {
    return new AskBackReader().read("bo.yaml", yaml).findings();
  }
}
