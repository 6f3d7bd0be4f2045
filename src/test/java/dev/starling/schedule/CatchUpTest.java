package dev.starling.schedule;

import static dev.starling.schedule.Team.ADA;
import static dev.starling.schedule.Team.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.starling.question.Focus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatchUpTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant MONDAY_NIGHT = Instant.parse("2026-11-23T00:00:00Z");

  @ParameterizedTest(name = "due {0} in Berlin, back at {1}: {2}")
  @CsvSource(
      textBlock =
          """
          09:30, 2026-11-23T08:30:00Z, OPENING
          09:30, 2026-11-23T12:30:00Z, OPENING
          09:30, 2026-11-23T12:30:01Z, MISSED
          16:00, 2026-11-23T17:59:59Z, OPENING
          16:00, 2026-11-23T18:00:00Z, MISSED
          18:00, 2026-11-23T17:59:59Z, OPENING
          18:00, 2026-11-23T18:00:00Z, MISSED
          18:01, 2026-11-23T18:01:00Z, OPENING
          18:01, 2026-11-23T18:01:01Z, MISSED
          22:00, 2026-11-23T22:00:00Z, OPENING
          22:00, 2026-11-23T22:00:01Z, MISSED
          23:30, 2026-11-23T22:59:59Z, OPENING
          23:30, 2026-11-23T23:00:00Z, MISSED
          00:10, 2026-11-24T03:10:00Z, OPENING
          """)
  void posts_late_within_four_hours_and_before_seven_or_an_hour_in_the_evening(
      String time, Instant now, SlotState expected) {
    List<Slot> slots = CatchUp.of(timetable("daily " + time, MONDAY_NIGHT), now);
    assertThat(slots).last().extracting(Slot::state).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, back at {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          daily 09:30 America/New_York    | 2026-11-23T18:30:00Z | OPENING
          daily 09:30 America/New_York    | 2026-11-23T18:30:01Z | MISSED
          daily 17:00 Asia/Kolkata        | 2026-11-23T13:29:59Z | OPENING
          daily 17:00 Asia/Kolkata        | 2026-11-23T13:30:00Z | MISSED
          """)
  void looks_at_the_clock_of_the_schedules_zone(String words, Instant now, SlotState expected) {
    List<Slot> slots = CatchUp.of(timetable(words, MONDAY_NIGHT), now);
    assertThat(slots).last().extracting(Slot::state).isEqualTo(expected);
  }

  @Test
  void posts_only_the_newest_of_several_and_says_why_the_others_were_missed() {
    Timetable timetable = timetable("weekdays 09:30", MONDAY_NIGHT);
    List<Slot> slots = CatchUp.of(timetable, Instant.parse("2026-11-25T09:00:00Z"));
    assertThat(slots)
        .extracting(slot -> slot.date().toString(), Slot::state)
        .containsExactly(
            tuple("2026-11-23", SlotState.MISSED),
            tuple("2026-11-24", SlotState.MISSED),
            tuple("2026-11-25", SlotState.OPENING));
    assertThat(slots.get(0).reason()).contains("a newer question was due");
    assertThat(slots.get(2).reason()).contains("soon enough to post it late");
  }

  @Test
  void says_nothing_about_a_few_seconds() {
    Timetable timetable = timetable("weekdays 09:30", MONDAY_NIGHT);
    List<Slot> slots = CatchUp.of(timetable, Instant.parse("2026-11-23T08:30:12Z"));
    assertThat(slots).singleElement().extracting(Slot::reason).isEqualTo("");
  }

  @Test
  void does_not_miss_a_day_off() {
    DayOff dayOff = dayOff("2026-11-24", "2026-11-25", "Offsite");
    Timetable timetable =
        new Timetable(
            timetable("weekdays 09:30", MONDAY_NIGHT).schedule(), List.of(dayOff), List.of());
    List<Slot> slots = CatchUp.of(timetable, Instant.parse("2026-11-25T09:00:00Z"));
    assertThat(slots)
        .extracting(Slot::state)
        .containsExactly(SlotState.MISSED, SlotState.OFF, SlotState.OFF);
    assertThat(slots.get(1).reason()).isEqualTo("A day off (Offsite).");
  }

  @Test
  void leaves_alone_what_is_settled_or_skipped() {
    Schedule schedule = timetable("weekdays 09:30", MONDAY_NIGHT).schedule();
    Timetable timetable =
        new Timetable(
            schedule,
            List.of(),
            List.of(
                slot(schedule, "2026-11-24", SlotState.POSTED),
                slot(schedule, "2026-11-26", SlotState.SKIPPED)));
    List<Slot> slots = CatchUp.of(timetable, Instant.parse("2026-11-27T09:00:00Z"));
    assertThat(slots)
        .extracting(slot -> slot.date().toString())
        .containsExactly("2026-11-25", "2026-11-27");
  }

  private static Slot slot(Schedule schedule, String date, SlotState state) {
    Due due = schedule.on(LocalDate.parse(date)).orElseThrow();
    return new Slot(CHANNEL, due.date(), due.at(), state, "", due.at());
  }

  private static DayOff dayOff(String from, String to, String why) {
    return new DayOff(CHANNEL, "d1", LocalDate.parse(from), LocalDate.parse(to), why);
  }

  private static Timetable timetable(String words, Instant startsAfter) {
    ScheduleRequest request = ScheduleWords.parse(words, BERLIN);
    Schedule schedule =
        new Schedule(
            CHANNEL,
            request.days(),
            request.weeks(),
            request.time(),
            request.zone(),
            LocalDate.parse("2026-11-23"),
            false,
            ADA.person(),
            startsAfter,
            Focus.ANYTHING);
    return new Timetable(schedule, List.of(), List.of());
  }
}
