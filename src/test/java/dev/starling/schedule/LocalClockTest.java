package dev.starling.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalClockTest {
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      textBlock =
          """
          Europe/Berlin,       2026-11-23, 09:30, 2026-11-23T08:30:00Z
          Europe/Berlin,       2026-07-06, 09:30, 2026-07-06T07:30:00Z
          Asia/Kolkata,        2026-03-29, 09:30, 2026-03-29T04:00:00Z
          Asia/Kolkata,        2026-10-25, 09:30, 2026-10-25T04:00:00Z
          UTC,                 2026-03-29, 02:30, 2026-03-29T02:30:00Z
          America/Sao_Paulo,   2018-11-05, 09:30, 2018-11-05T11:30:00Z
          """)
  void reads_the_clock_on_the_wall(ZoneId zone, LocalDate date, LocalTime time, Instant expected) {
    assertThat(LocalClock.in(zone).at(date, time)).contains(expected);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      textBlock =
          """
          Europe/Berlin,       2026-03-29, 01:59, 2026-03-29T00:59:00Z
          Europe/Berlin,       2026-03-29, 02:00, 2026-03-29T01:00:00Z
          Europe/Berlin,       2026-03-29, 02:30, 2026-03-29T01:00:00Z
          Europe/Berlin,       2026-03-29, 03:00, 2026-03-29T01:00:00Z
          Europe/Berlin,       2026-03-29, 03:01, 2026-03-29T01:01:00Z
          America/New_York,    2026-03-08, 02:30, 2026-03-08T07:00:00Z
          Australia/Lord_Howe, 2026-10-04, 02:15, 2026-10-03T15:30:00Z
          Australia/Sydney,    2026-10-04, 02:30, 2026-10-03T16:00:00Z
          Africa/Casablanca,   2026-03-22, 02:30, 2026-03-22T02:00:00Z
          America/Sao_Paulo,   2018-11-04, 00:30, 2018-11-04T03:00:00Z
          """)
  void moves_to_the_first_moment_after_a_gap(
      ZoneId zone, LocalDate date, LocalTime time, Instant expected) {
    assertThat(LocalClock.in(zone).at(date, time)).contains(expected);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      textBlock =
          """
          Europe/Berlin,       2026-10-25, 02:30, 2026-10-25T00:30:00Z
          America/New_York,    2026-11-01, 01:30, 2026-11-01T05:30:00Z
          Australia/Lord_Howe, 2026-04-05, 01:45, 2026-04-04T14:45:00Z
          Africa/Casablanca,   2026-02-15, 02:30, 2026-02-15T01:30:00Z
          America/Nuuk,        2026-10-24, 23:30, 2026-10-25T00:30:00Z
          """)
  void takes_the_first_of_two_in_an_overlap(
      ZoneId zone, LocalDate date, LocalTime time, Instant expected) {
    assertThat(LocalClock.in(zone).at(date, time)).contains(expected);
  }

  @Test
  void stays_on_its_date_when_the_gap_ends_at_midnight() {
    LocalClock nuuk = LocalClock.in(ZoneId.of("America/Nuuk"));
    assertThat(nuuk.at(LocalDate.parse("2026-03-28"), LocalTime.parse("23:30")))
        .contains(Instant.parse("2026-03-29T00:59:00Z"));
    assertThat(nuuk.at(LocalDate.parse("2026-03-29"), LocalTime.parse("23:30")))
        .contains(Instant.parse("2026-03-30T00:30:00Z"));
  }

  @Test
  void has_no_moment_on_a_date_that_nobody_lived_through() {
    LocalClock apia = LocalClock.in(ZoneId.of("Pacific/Apia"));
    LocalTime time = LocalTime.parse("09:30");
    assertThat(apia.at(LocalDate.parse("2011-12-29"), time))
        .contains(Instant.parse("2011-12-29T19:30:00Z"));
    assertThat(apia.at(LocalDate.parse("2011-12-30"), time)).isEmpty();
    assertThat(apia.at(LocalDate.parse("2011-12-31"), time))
        .contains(Instant.parse("2011-12-30T19:30:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Berlin",
        "Europe/Dublin",
        "Europe/London",
        "America/New_York",
        "America/Nuuk",
        "America/St_Johns",
        "America/Havana",
        "America/Santiago",
        "America/Sao_Paulo",
        "Australia/Lord_Howe",
        "Australia/Sydney",
        "Pacific/Auckland",
        "Pacific/Apia",
        "Pacific/Kwajalein",
        "Africa/Casablanca",
        "Africa/Cairo",
        "Asia/Kolkata",
        "Asia/Tehran",
        "Asia/Beirut",
        "Asia/Gaza",
        "Antarctica/Troll"
      })
  void gives_every_date_one_moment_on_that_date_and_in_order(String region) {
    LocalClock clock = LocalClock.in(ZoneId.of(region));
    for (String time : List.of("00:00", "00:30", "02:15", "09:30", "23:30", "23:59")) {
      Instant last = Instant.MIN;
      for (LocalDate date = LocalDate.parse("2005-01-01");
          date.getYear() < 2031;
          date = date.plusDays(1)) {
        Optional<Instant> moment = clock.at(date, LocalTime.parse(time));
        if (region.equals("Pacific/Apia") && date.equals(LocalDate.parse("2011-12-30"))) {
          assertThat(moment).isEmpty();
          continue;
        }
        assertThat(moment).as("%s %s", date, time).isPresent();
        assertThat(clock.dateOf(moment.get())).isEqualTo(date);
        assertThat(moment.get()).isAfter(last);
        last = moment.get();
      }
    }
  }
}
