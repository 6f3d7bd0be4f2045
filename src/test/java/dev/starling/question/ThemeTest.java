package dev.starling.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {
  @Test
  void has_fifteen_of_which_the_first_eight_are_the_core() {
    assertThat(Theme.values()).hasSize(15);
    assertThat(Arrays.stream(Theme.values()).limit(8)).allMatch(Theme::core);
    assertThat(Arrays.stream(Theme.values()).skip(8)).noneMatch(Theme::core);
  }

  @Test
  void is_found_by_its_slug_however_it_is_typed() {
    assertThat(Theme.find(" Incident ")).contains(Theme.INCIDENT);
    assertThat(Theme.find("incidents")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "incidnet, INCIDENT",
    "prdie, PRIDE",
    "migrations, MIGRATION",
    "prio, PRIORITIZATION",
    "tradoff, TRADEOFF",
    "stakeholders, STAKEHOLDER",
    "performance, SCALING",
    "debt, TRADEOFF",
    "conflict, DISAGREEMENT",
    "outage, INCIDENT"
  })
  void guesses_what_a_mistyped_word_meant(String typed, Theme meant) {
    assertThat(Theme.suggestion(typed)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"banana", "''", "x"})
  void does_not_guess_wildly(String typed) {
    assertThat(Theme.suggestion(typed)).isEmpty();
  }
}
