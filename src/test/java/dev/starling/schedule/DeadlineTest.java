package dev.starling.schedule;

import static dev.starling.schedule.Team.ADA;
import static dev.starling.schedule.Team.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.question.Focus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest(name = "{0}: {1} closes {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          weekdays 09:30               | 2026-11-23 | 2026-11-24T08:30:00Z
          weekdays 09:30               | 2026-11-27 | 2026-11-30T08:30:00Z
          mon 09:30                    | 2026-11-23 | 2026-11-27T08:30:00Z
          mon,fri 09:30                | 2026-11-23 | 2026-11-27T08:30:00Z
          thu,mon 09:30                | 2026-10-22 | 2026-10-26T07:30:00Z
          thu,mon 09:30                | 2026-03-26 | 2026-03-30T07:30:00Z
          mon,tue 09:30 every 2 weeks  | 2026-11-24 | 2026-11-28T08:30:00Z
          daily 02:30                  | 2026-03-28 | 2026-03-29T01:00:00Z
          daily 09:30 Pacific/Apia     | 2011-12-29 | 2011-12-30T19:30:00Z
          """)
  void of_a_slot_is_the_schedules_next_day_but_96_hours_at_most(
      String words, LocalDate date, Instant expected) {
    Schedule schedule = schedule(words, date);
    assertThat(Deadline.ofScheduled(schedule, schedule.on(date).orElseThrow())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "asked {0}, closes {1}")
  @CsvSource(
      textBlock =
          """
          2026-11-23T09:00:00Z, 2026-11-24T09:00:00Z
          2026-11-26T23:30:00Z, 2026-11-29T23:30:00Z
          2026-11-27T14:00:00Z, 2026-11-30T14:00:00Z
          2026-11-26T23:00:00Z, 2026-11-27T23:00:00Z
          2026-11-28T10:00:00Z, 2026-11-30T23:00:00Z
          2026-11-29T22:59:00Z, 2026-11-30T23:00:00Z
          2026-10-23T14:00:00Z, 2026-10-26T15:00:00Z
          """)
  void of_what_somebody_asked_is_after_24_hours_without_the_weekend(
      Instant asked, Instant expected) {
    assertThat(Deadline.ofAsked(asked, BERLIN)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Europe/Berlin", "America/New_York", "Africa/Cairo", "Asia/Kolkata", "UTC"})
  void of_what_somebody_asked_leaves_24_hours_of_weekdays(String region) {
    ZoneId zone = ZoneId.of(region);
    Instant asked = Instant.parse("2026-01-01T00:17:00Z");
    for (int hour = 0; hour < 24 * 366; hour += 31) {
      Instant start = asked.plus(Duration.ofHours(hour));
      Instant closes = Deadline.ofAsked(start, zone);
      long minutes = Duration.between(start, closes).toMinutes();
      long counted = 0;
      for (long minute = 0; minute < minutes; minute++) {
        Instant moment = start.plus(Duration.ofMinutes(minute));
        if (!Days.WEEKENDS.contains(moment.atZone(zone).getDayOfWeek())) {
          counted++;
        }
      }
      assertThat(counted).as("asked at %s", start).isEqualTo(24 * 60);
    }
  }

  private static Schedule schedule(String words, LocalDate anchor) {
    ScheduleRequest request = ScheduleWords.parse(words, BERLIN);
    return new Schedule(
        CHANNEL,
        request.days(),
        request.weeks(),
        request.time(),
        request.zone(),
        anchor,
        false,
        ADA.person(),
        Instant.EPOCH,
        Focus.ANYTHING);
  }
}
