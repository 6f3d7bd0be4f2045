package dev.starling.schedule;

import static dev.starling.schedule.SlotState.SKIPPED;
import static dev.starling.schedule.Team.ADA;
import static dev.starling.schedule.Team.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SkipNextTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  private final PracticeInMemory practice = new PracticeInMemory("2026-11-23T08:00:00Z");

  @Test
  void drops_the_next_slot_and_twice_is_once() {
    practice.set("weekdays 09:30");
    assertThat(practice.skip.in(CHANNEL, ADA).again()).isFalse();
    Skip twice = practice.skip.in(CHANNEL, ADA);
    assertThat(twice.again()).isTrue();
    assertThat(twice.slot().date()).isEqualTo(MONDAY);
    assertThat(practice.alarm()).contains(Instant.parse("2026-11-24T08:30:00Z"));
    assertThat(practice.runsFor(Duration.ofDays(2)))
        .extracting(slot -> slot.date().toString())
        .containsExactly("2026-11-24");
  }

  @Test
  void drops_the_one_after_once_its_time_has_passed() {
    practice.set("weekdays 09:30");
    practice.skip.in(CHANNEL, ADA);
    practice.itIs("2026-11-23T08:30:00Z");
    assertThat(practice.skip.in(CHANNEL, ADA).slot().date()).isEqualTo(MONDAY.plusDays(1));
  }

  @Test
  void passes_over_days_off_and_dates_that_had_their_question() {
    practice.addDayOffAfterSetting("weekdays 09:30", "2026-11-24");
    practice.runsUntil(Instant.parse("2026-11-23T10:00:00Z"));
    practice.set("weekdays 15:00");
    assertThat(practice.skip.in(CHANNEL, ADA).slot().date()).isEqualTo(MONDAY.plusDays(2));
  }

  @Test
  void can_be_taken_back_until_its_time() {
    practice.set("weekdays 09:30");
    practice.skip.in(CHANNEL, ADA);
    assertThat(practice.undoSkip.of(CHANNEL, MONDAY, ADA)).isTrue();
    assertThat(practice.undoSkip.of(CHANNEL, MONDAY, ADA)).isFalse();
    assertThat(practice.alarm()).contains(Instant.parse("2026-11-23T08:30:00Z"));
  }

  @Test
  void can_not_be_taken_back_afterwards() {
    practice.set("weekdays 09:30");
    practice.skip.in(CHANNEL, ADA);
    practice.itIs("2026-11-23T08:30:00Z");
    assertThatThrownBy(() -> practice.undoSkip.of(CHANNEL, MONDAY, ADA))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("has passed");
    assertThat(practice.stateOf("2026-11-23")).isEqualTo(SKIPPED);
  }

  @Test
  void holds_when_the_schedule_is_moved_within_that_date() {
    practice.set("weekdays 09:30");
    practice.skip.in(CHANNEL, ADA);
    practice.set("weekdays 15:00");
    assertThat(practice.alarm()).contains(Instant.parse("2026-11-24T14:00:00Z"));
  }

  @Test
  void does_not_hide_that_an_earlier_slot_was_missed() {
    practice.set("weekdays 09:30");
    practice.runsUntil(Instant.parse("2026-11-23T10:00:00Z"));
    practice.itIs("2026-11-24T08:29:00Z");
    practice.itIs("2026-11-24T08:31:00Z");
    practice.skip.in(CHANNEL, ADA);
    practice.itIs("2026-11-25T15:00:00Z");
    assertThat(practice.take.in(CHANNEL)).isEmpty();
    assertThat(practice.stateOf("2026-11-24")).isEqualTo(SlotState.MISSED);
    assertThat(practice.stateOf("2026-11-25")).isEqualTo(SKIPPED);
  }

  @Test
  void has_nothing_to_drop_while_paused() {
    practice.set("weekdays 09:30");
    practice.pause.in(CHANNEL, ADA);
    assertThatThrownBy(() -> practice.skip.in(CHANNEL, ADA))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("paused");
  }
}
