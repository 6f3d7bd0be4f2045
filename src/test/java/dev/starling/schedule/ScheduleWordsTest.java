package dev.starling.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.Refusal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleWordsTest {
  @Test
  void need_a_zone_from_somebody_whose_own_is_too_new_for_this_java() {
    assertThatThrownBy(() -> ScheduleWords.parse("weekdays 09:30", ZoneOffset.ofHours(-3)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("too new")
        .hasMessageContaining("America/New_York");
    assertThat(ScheduleWords.parse("weekdays 09:30 UTC", ZoneOffset.ofHours(-3)).zone())
        .isEqualTo(ZoneId.of("UTC"));
  }

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          weekdays 09:30                              | MON,TUE,WED,THU,FRI         | 1 | 09:30 | Europe/Berlin
          Weekdays 9:30 Europe/London                 | MON,TUE,WED,THU,FRI         | 1 | 09:30 | Europe/London
          daily 0:00 utc                              | MON,TUE,WED,THU,FRI,SAT,SUN | 1 | 00:00 | UTC
          mon,wed,fri 14:05                           | MON,WED,FRI                 | 1 | 14:05 | Europe/Berlin
          mon-fri 09:30                               | MON,TUE,WED,THU,FRI         | 1 | 09:30 | Europe/Berlin
          mon – fri 09:30                             | MON,TUE,WED,THU,FRI         | 1 | 09:30 | Europe/Berlin
          Monday to Wednesday 09:30                   | MON,TUE,WED                 | 1 | 09:30 | Europe/Berlin
          fri-mon 09:30                               | MON,FRI,SAT,SUN             | 1 | 09:30 | Europe/Berlin
          mon-wed,fri 09:30                           | MON,TUE,WED,FRI             | 1 | 09:30 | Europe/Berlin
          Monday, thurs and SUNDAYS at 23:59          | MON,THU,SUN                 | 1 | 23:59 | Europe/Berlin
          mon wed 09:30 america/new_york              | MON,WED                     | 1 | 09:30 | America/New_York
          mon 09:30 America/New York                  | MON                         | 1 | 09:30 | America/New_York
          mon,thu 9:30 every 2 weeks                  | MON,THU                     | 2 | 09:30 | Europe/Berlin
          mon 9:30 Asia/Kolkata every other week      | MON                         | 2 | 09:30 | Asia/Kolkata
          mon 9:30 every other week Asia/Kolkata      | MON                         | 2 | 09:30 | Asia/Kolkata
          Every other Monday at 9:30                  | MON                         | 2 | 09:30 | Europe/Berlin
          every 4 weeks tue 9:30                      | TUE                         | 4 | 09:30 | Europe/Berlin
          every three weeks on tue at 9:30            | TUE                         | 3 | 09:30 | Europe/Berlin
          every weekday at 9:30                       | MON,TUE,WED,THU,FRI         | 1 | 09:30 | Europe/Berlin
          every day 9:30                              | MON,TUE,WED,THU,FRI,SAT,SUN | 1 | 09:30 | Europe/Berlin
          mon 9:30 every week in Australia/Lord_Howe  | MON                         | 1 | 09:30 | Australia/Lord_Howe
          weekends 9:30 America/Port-au-Prince        | SAT,SUN                     | 1 | 09:30 | America/Port-au-Prince
          mon 09:30 [Europe/London]                   | MON                         | 1 | 09:30 | Europe/London
          mon 9:30 US/Eastern                         | MON                         | 1 | 09:30 | US/Eastern
          mon 9:30 America/Argentina/Buenos_Aires     | MON                         | 1 | 09:30 | America/Argentina/Buenos_Aires
          """)
  void reads_days_a_time_and_perhaps_a_zone_and_a_rhythm(
      String words, String days, int weeks, LocalTime time, ZoneId zone) {
    assertThat(ScheduleWords.parse(words, BERLIN))
        .isEqualTo(new ScheduleRequest(Days.parse(days), weeks, time, zone));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          weekdays 9.30                   | `09:30`
          weekdays 9:30am                 | `09:30`
          weekdays 9:30 pm                | `21:30`
          weekdays 12:30am                | `00:30`
          weekdays 9pm                    | `21:00`
          weekdays 0930                   | `09:30`
          weekdays 9                      | `09:00`
          weekdays 25:00                  | There is no 25:00 on the clock
          weekdays 24:00                  | There is no 24:00 on the clock
          weekdays 9:75                   | There is no 9:75 on the clock
          weekdays 9:3                    | is not a time
          weekdays                        | At what time should questions come?
          weekdays noon                   | At what time should questions come?
          09:30                           | On which days should questions come?
          09:30 weekdays                  | On which days should questions come?
          wendesday 09:30                 | did you mean wednesday?
          mo 09:30                        | `mon,wed,fri`
          mon-fri-sat 09:30               | `mon-fri`
          t 09:30                         | “t” is not a day
          mon 09:30 every 5 weeks         | every 2 to 4 weeks
          mon 09:30 every 0 weeks         | every 2 to 4 weeks
          mon 09:30 CET                   | `Europe/Berlin`
          mon 09:30 cest                  | `Europe/Berlin`
          mon 09:30 EST                   | `America/New_York`
          mon 09:30 PST                   | `America/Los_Angeles`
          mon 09:30 IST                   | `Asia/Kolkata` or `Europe/Dublin`
          mon 09:30 GMT                   | `Europe/London` or `UTC`
          mon 09:30 UTC+2                 | does not know when clocks change
          mon 09:30 +02:00                | does not know when clocks change
          mon 09:30 Etc/GMT+5             | does not know when clocks change
          mon 09:30 Europe/Berlim         | did you mean `Europe/Berlin`?
          mon 09:30 Berlin                | did you mean `Europe/Berlin`?
          mon 09:30 new york              | did you mean `America/New_York`?
          mon 09:30 Amerika/New_York      | did you mean `America/New_York`?
          mon 09:30 Asia/Calcuta          | did you mean `Asia/Calcutta`?
          mon 09:30 Mars/Olympus_Mons     | like `Europe/Berlin` or `UTC`
          mon 09:30 Eastern               | `America/New_York`
          mon 09:30 Bangalore             | like `Europe/Berlin` or `UTC`
          mon 09:30 please                | There is no time zone “please”
          """)
  void refuses_what_it_cannot_read_with_what_would_work(String words, String sentence) {
    assertThatThrownBy(() -> ScheduleWords.parse(words, BERLIN))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void refuses_silence() {
    assertThatThrownBy(() -> ScheduleWords.parse("  ", BERLIN)).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CET", "EST", "MST", "HST", "EET", "PST8PDT", "GMT", "Z", "WET"})
  void never_takes_an_abbreviation_though_java_knows_it(String zone) {
    assertThatThrownBy(() -> ZoneWords.parse(zone))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("does not say where");
  }
}
