package dev.starling.schedule;

import static dev.starling.schedule.Team.ADA;
import static dev.starling.schedule.Team.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DayOffTest {
  private final PracticeInMemory practice = new PracticeInMemory("2026-11-23T08:00:00Z");

  @Test
  void has_no_question_and_is_remembered_as_off() {
    practice.set("weekdays 09:30");
    practice.addDayOff.in(CHANNEL, ADA, DateWords.dayOff("2026-11-24..2026-11-25 Offsite"));
    assertThat(practice.runsFor(Duration.ofDays(4)))
        .extracting(slot -> slot.date().toString())
        .containsExactly("2026-11-23", "2026-11-26");
    assertThat(practice.stateOf("2026-11-24")).isEqualTo(SlotState.OFF);
    assertThat(practice.stateOf("2026-11-25")).isEqualTo(SlotState.OFF);
  }

  @Test
  void can_be_taken_back_once() {
    practice.set("weekdays 09:30");
    DayOff dayOff = practice.addDayOff.in(CHANNEL, ADA, DateWords.dayOff("2026-11-24"));
    assertThat(practice.removeDayOff.of(CHANNEL, dayOff.id(), ADA)).contains(dayOff);
    assertThat(practice.removeDayOff.of(CHANNEL, dayOff.id(), ADA)).isEmpty();
    assertThat(practice.runsFor(Duration.ofDays(2))).hasSize(2);
  }

  @Test
  void is_a_date_of_the_schedules_zone() {
    practice.set("weekdays 09:30 Pacific/Auckland");
    practice.itIs("2026-11-23T12:00:00Z");
    assertThatThrownBy(() -> practice.addDayOff.in(CHANNEL, ADA, DateWords.dayOff("2026-11-23")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2026-11-23 is over already; today is 2026-11-24");
    practice.addDayOff.in(CHANNEL, ADA, DateWords.dayOff("2026-11-20..2026-11-24"));
    assertThat(practice.runsFor(Duration.ofDays(1))).isEmpty();
  }

  @Test
  void is_not_added_twice() {
    practice.set("weekdays 09:30");
    practice.addDayOff.in(CHANNEL, ADA, DateWords.dayOff("2026-12-24..2027-01-01"));
    assertThatThrownBy(
            () -> practice.addDayOff.in(CHANNEL, ADA, DateWords.dayOff("2026-12-25 Christmas")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2026-12-25 is off already");
  }

  @Test
  void needs_a_schedule_whose_zone_says_when_a_day_begins() {
    assertThatThrownBy(() -> practice.addDayOff.in(CHANNEL, ADA, DateWords.dayOff("2026-12-24")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("set one first");
  }

  @Test
  void does_not_push_aside_the_question_that_is_due_right_now() {
    practice.set("weekdays 09:30");
    practice.itIs("2026-11-23T08:30:01Z");
    practice.addDayOff.in(CHANNEL, ADA, DateWords.dayOff("2026-12-24"));
    assertThat(practice.runsFor(Duration.ofHours(1))).hasSize(1);
  }
}
