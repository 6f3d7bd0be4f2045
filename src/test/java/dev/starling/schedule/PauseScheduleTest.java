package dev.starling.schedule;

import static dev.starling.schedule.Team.ADA;
import static dev.starling.schedule.Team.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PauseScheduleTest {
  private final PracticeInMemory practice = new PracticeInMemory("2026-11-23T08:00:00Z");

  @Test
  void lets_nothing_come_and_nothing_be_missed_until_somebody_resumes_it() {
    practice.set("weekdays 09:30");
    practice.pause.in(CHANNEL, ADA);
    assertThat(practice.runsFor(Duration.ofDays(2))).isEmpty();
    practice.itIs("2026-11-25T08:40:00Z");
    practice.resume.in(CHANNEL, ADA);
    assertThat(practice.alarm()).contains(Instant.parse("2026-11-26T08:30:00Z"));
    practice.runsFor(Duration.ofDays(1));
    assertThat(practice.slots.findFrom(CHANNEL, LocalDate.EPOCH))
        .extracting(slot -> slot.date() + " " + slot.state())
        .containsExactly("2026-11-26 POSTED");
  }

  @Test
  void takes_nothing_when_the_alarm_goes_off_all_the_same() {
    practice.set("weekdays 09:30");
    practice.pause.in(CHANNEL, ADA);
    practice.itIs("2026-11-23T08:30:00Z");
    assertThat(practice.take.in(CHANNEL)).isEmpty();
    assertThat(practice.slots.findFrom(CHANNEL, LocalDate.EPOCH)).isEmpty();
  }

  @Test
  void says_so_when_it_is_paused_or_running_already() {
    practice.set("weekdays 09:30");
    assertThatThrownBy(() -> practice.resume.in(CHANNEL, ADA))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("`/mock when`");
    practice.pause.in(CHANNEL, ADA);
    assertThatThrownBy(() -> practice.pause.in(CHANNEL, ADA))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("`/mock resume`");
  }
}
