package dev.starling.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-12-24                            | 2026-12-24 | 2026-12-24 | ''
          2026-12-24..2027-01-01                | 2026-12-24 | 2027-01-01 | ''
          2026-12-24 .. 2027-01-01 Winter break | 2026-12-24 | 2027-01-01 | Winter break
          2026-12-24…2027-01-01                 | 2026-12-24 | 2027-01-01 | ''
          2026-12-24 so... 3 days of peace      | 2026-12-24 | 2026-12-24 | so... 3 days of peace
          2026-12-24..2026-12-24 Christmas Eve  | 2026-12-24 | 2026-12-24 | Christmas Eve
          2026-12-24..2027-12-24                | 2026-12-24 | 2027-12-24 | ''
          """)
  void reads_a_date_or_a_range_and_perhaps_why(
      String words, LocalDate from, LocalDate to, String why) {
    assertThat(DateWords.dayOff(words)).isEqualTo(new DayOffRequest(new DateRange(from, to), why));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-01-01..2026-12-24     | did you mean 2026-12-24..2027-01-01?
          2026-12-24..2027-12-25     | longer than a year
          2026-02-30                 | There is no 2026-02-30 in the calendar
          24.12.2026                 | like `2026-12-24`
          12/24/2026                 | like `2026-12-24`
          2026-1-5                   | like `2026-12-24`
          tomorrow                   | like `2026-12-24`
          2026-12-24 - 2027-01-01    | like `2026-12-24..2027-01-01`
          2026-12-24 2027-01-01      | like `2026-12-24..2027-01-01`
          2026-12-24 to 2027-01-01   | like `2026-12-24..2027-01-01`
          2026-12-24 until 1.1.2027  | like `2026-12-24..2027-01-01`
          2026-12-24..               | like `2026-12-24`
          2026-12-24..1.1.2027       | like `2026-12-24`
          """)
  void refuses_what_it_cannot_read_with_what_would_work(String words, String sentence) {
    assertThatThrownBy(() -> DateWords.dayOff(words))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void takes_no_more_than_dates_for_a_range() {
    assertThat(DateWords.range("2026-12-24..2027-01-01")).hasToString("2026-12-24..2027-01-01");
    assertThatThrownBy(() -> DateWords.range("2026-12-24 Christmas")).isInstanceOf(Refusal.class);
  }

  @Test
  void refuses_an_essay_for_a_reason() {
    assertThatThrownBy(() -> DateWords.dayOff("2026-12-24 " + "very ".repeat(40) + "long"))
        .hasMessageContaining("150 characters");
  }

  @Test
  void reads_the_date_after_when_if_there_is_one() {
    assertThat(DateWords.maybeDate(" ")).isEmpty();
    assertThat(DateWords.maybeDate(" 2026-11-23 ")).contains(LocalDate.parse("2026-11-23"));
    assertThatThrownBy(() -> DateWords.maybeDate("yesterday")).isInstanceOf(Refusal.class);
  }
}
