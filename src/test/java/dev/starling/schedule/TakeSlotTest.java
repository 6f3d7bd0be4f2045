package dev.starling.schedule;

import static dev.starling.schedule.Team.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TakeSlotTest {
  private final PracticeInMemory practice = new PracticeInMemory("2026-11-23T08:00:00Z");

  @Test
  void takes_the_slot_that_is_due_and_sets_the_alarm_for_the_next() {
    practice.set("weekdays 09:30");
    practice.itIs("2026-11-23T08:30:02Z");
    Opening opening = practice.take.in(CHANNEL).orElseThrow();
    assertThat(opening.slot().due()).isEqualTo("2026-11-23T08:30:00Z");
    assertThat(opening.closesAt()).isEqualTo("2026-11-24T08:30:00Z");
    assertThat(opening.late()).isFalse();
    assertThat(practice.alarm()).contains(Instant.parse("2026-11-24T08:30:00Z"));
  }

  @Test
  void gives_it_to_only_one_who_asks() {
    practice.set("weekdays 09:30");
    practice.itIs("2026-11-23T08:30:00Z");
    assertThat(practice.take.in(CHANNEL)).isPresent();
    assertThat(practice.take.in(CHANNEL)).isEmpty();
  }

  @Test
  void takes_nothing_when_the_alarm_goes_off_too_early() {
    practice.set("weekdays 09:30");
    practice.itIs("2026-11-23T08:29:59Z");
    assertThat(practice.take.in(CHANNEL)).isEmpty();
    assertThat(practice.alarm()).contains(Instant.parse("2026-11-23T08:30:00Z"));
  }

  @Test
  void takes_a_late_slot_that_keeps_its_own_deadline() {
    practice.set("weekdays 09:30");
    practice.itIs("2026-11-26T11:00:00Z");
    Opening opening = practice.take.in(CHANNEL).orElseThrow();
    assertThat(opening.late()).isTrue();
    assertThat(opening.slot().date()).isEqualTo("2026-11-26");
    assertThat(opening.closesAt()).isEqualTo("2026-11-27T08:30:00Z");
    assertThat(practice.stateOf("2026-11-23")).isEqualTo(SlotState.MISSED);
    assertThat(practice.stateOf("2026-11-25")).isEqualTo(SlotState.MISSED);
  }

  @Test
  void finds_its_alarm_again_after_a_restart() {
    practice.set("weekdays 09:30");
    practice.agenda.forget();
    practice.itIs("2026-11-23T10:00:00Z");
    practice.wake.all();
    assertThat(practice.alarm()).contains(Instant.parse("2026-11-23T08:30:00Z"));
    assertThat(practice.take.in(CHANNEL)).isPresent();
  }

  @Test
  void takes_nothing_in_a_channel_without_a_schedule() {
    assertThat(practice.take.in(CHANNEL)).isEmpty();
    assertThat(practice.alarm()).isEmpty();
  }
}
