package dev.starling.schedule;

import static dev.starling.schedule.Team.ADA;
import static dev.starling.schedule.Team.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.starling.question.Focus;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final Days MONDAYS_AND_THURSDAYS = Days.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);

  @Test
  void comes_every_other_week_counted_from_the_week_of_its_anchor() {
    Schedule schedule = schedule(MONDAYS_AND_THURSDAYS, 2, "2026-11-26");
    assertThat(dates(schedule, "2026-11-23", 5))
        .containsExactly("2026-11-23", "2026-11-26", "2026-12-07", "2026-12-10", "2026-12-21");
  }

  @Test
  void counts_weeks_across_a_year_of_53_weeks() {
    Schedule schedule = schedule(Days.of(DayOfWeek.MONDAY), 4, "2026-12-07");
    assertThat(dates(schedule, "2026-12-07", 3))
        .containsExactly("2026-12-07", "2027-01-04", "2027-02-01");
  }

  @Test
  void counts_weeks_backwards_too() {
    Schedule schedule = schedule(Days.of(DayOfWeek.SUNDAY), 3, "2026-11-29");
    assertThat(schedule.fallsOn(LocalDate.parse("2026-11-08"))).isTrue();
    assertThat(schedule.fallsOn(LocalDate.parse("2026-11-15"))).isFalse();
  }

  @Test
  void has_its_first_slot_strictly_after_a_moment() {
    Schedule schedule = schedule(Days.WEEKDAYS, 1, "2026-11-23");
    assertThat(schedule.after(Instant.parse("2026-11-23T08:30:00Z")).findFirst())
        .contains(new Due(LocalDate.parse("2026-11-24"), Instant.parse("2026-11-24T08:30:00Z")));
    assertThat(schedule.after(Instant.parse("2026-11-23T08:29:59Z")).findFirst())
        .contains(new Due(LocalDate.parse("2026-11-23"), Instant.parse("2026-11-23T08:30:00Z")));
  }

  @Test
  void writes_and_reads_its_days() {
    assertThat(MONDAYS_AND_THURSDAYS).hasToString("MON,THU");
    assertThat(Days.parse("THU,MON")).isEqualTo(MONDAYS_AND_THURSDAYS);
    assertThatIllegalArgumentException().isThrownBy(() -> Days.parse(""));
    assertThatIllegalArgumentException().isThrownBy(() -> Days.ofCodes(List.of()));
  }

  @Test
  void has_a_rhythm_of_one_to_four_weeks() {
    assertThatIllegalArgumentException().isThrownBy(() -> schedule(Days.DAILY, 0, "2026-11-23"));
    assertThatIllegalArgumentException().isThrownBy(() -> schedule(Days.DAILY, 5, "2026-11-23"));
  }

  private static List<String> dates(Schedule schedule, String from, int count) {
    return schedule
        .from(LocalDate.parse(from))
        .limit(count)
        .map(due -> due.date().toString())
        .toList();
  }

  private static Schedule schedule(Days days, int weeks, String anchor) {
    return new Schedule(
        CHANNEL,
        days,
        weeks,
        LocalTime.of(9, 30),
        ZoneId.of("Europe/Berlin"),
        LocalDate.parse(anchor),
        false,
        ADA.person(),
        Instant.EPOCH,
        Focus.ANYTHING);
  }
}
