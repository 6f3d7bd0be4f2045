package dev.starling.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTextTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          weekdays 9:30                          | weekdays at 09:30 in Berlin (Europe/Berlin)
          daily 9:30 UTC                         | every day at 09:30 UTC
          sat,sun 10:00                          | weekends at 10:00 in Berlin (Europe/Berlin)
          thu,mon 9:30 every other week          | Mondays and Thursdays, every other week, at 09:30 in Berlin (Europe/Berlin)
          mon,wed,fri 9:30 America/New_York      | Mondays, Wednesdays and Fridays at 09:30 in New York (America/New_York)
          sun 9:30 every 4 weeks                 | Sundays, every four weeks, at 09:30 in Berlin (Europe/Berlin)
          """)
  void says_a_schedule_as_a_person_would(String words, String text) {
    Schedule schedule = new PracticeInMemory("2026-11-23T08:00:00Z").set(words).schedule();
    assertThat(ScheduleText.of(schedule)).isEqualTo(text);
  }
}
