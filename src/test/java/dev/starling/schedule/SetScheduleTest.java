package dev.starling.schedule;

import static dev.starling.schedule.PracticeInMemory.BERLIN;
import static dev.starling.schedule.Team.ADA;
import static dev.starling.schedule.Team.BO;
import static dev.starling.schedule.Team.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.Refusal;
import dev.starling.question.Focus;
import dev.starling.question.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetScheduleTest {
  /** A Monday, nine o'clock in Berlin. */
  private final PracticeInMemory practice = new PracticeInMemory("2026-11-23T08:00:00Z");

  @Test
  void plans_the_first_slot_after_it_was_set() {
    practice.set("weekdays 09:30");
    assertThat(practice.alarm()).contains(Instant.parse("2026-11-23T08:30:00Z"));
    practice.set("weekdays 09:00");
    assertThat(practice.alarm()).contains(Instant.parse("2026-11-24T08:00:00Z"));
  }

  @Test
  void makes_whoever_sets_it_a_keeper() {
    practice.set("weekdays 09:30");
    assertThat(practice.keepers.find(CHANNEL)).containsExactly(ADA.person());
  }

  @Test
  void begins_a_slow_rhythm_with_the_first_question_that_can_come() {
    practice.addDayOffAfterSetting("mon 09:30", "2026-11-30");
    practice.itIs("2026-11-23T12:00:00Z");
    Timetable timetable = practice.set("mon 09:30 every 2 weeks");
    assertThat(dates(timetable)).containsExactly("2026-12-07", "2026-12-21", "2027-01-04");
  }

  @Test
  void keeps_the_beat_of_a_slow_rhythm_when_only_the_time_changes() {
    practice.set("mon 09:30 every 2 weeks");
    practice.runsFor(Duration.ofDays(1));
    Timetable timetable = practice.set("mon 10:00 every other week");
    assertThat(dates(timetable)).startsWith("2026-12-07", "2026-12-21");
  }

  @Test
  void never_posts_twice_on_one_date_when_it_is_moved_to_later_that_day() {
    practice.set("weekdays 09:30");
    assertThat(practice.runsUntil(Instant.parse("2026-11-23T12:00:00Z"))).hasSize(1);
    Timetable timetable = practice.set("weekdays 15:00");
    assertThat(dates(timetable)).startsWith("2026-11-24");
    assertThat(practice.runsFor(Duration.ofHours(24))).isEmpty();
    assertThat(practice.runsFor(Duration.ofHours(24)))
        .extracting(slot -> slot.date().toString())
        .containsExactly("2026-11-24");
  }

  @Test
  void never_posts_twice_on_one_date_when_it_moves_to_the_other_end_of_the_world() {
    practice.set("daily 09:30 Pacific/Auckland");
    assertThat(practice.runsUntil(Instant.parse("2026-11-23T20:45:00Z")))
        .extracting(slot -> slot.date().toString())
        .containsExactly("2026-11-24");
    Timetable timetable = practice.set("daily 22:00 Pacific/Honolulu");
    assertThat(dates(timetable)).containsExactly("2026-11-23", "2026-11-25", "2026-11-26");
  }

  @Test
  void never_reaches_back_before_it_was_set_not_even_around_the_world() {
    practice.set("daily 09:35 Pacific/Kiritimati");
    assertThat(practice.runsUntil(Instant.parse("2026-11-23T20:00:00Z"))).hasSize(1);
    Timetable timetable = practice.set("daily 09:45 Pacific/Honolulu");
    assertThat(practice.take.in(CHANNEL)).isEmpty();
    assertThat(dates(timetable)).startsWith("2026-11-25");
  }

  @Test
  void keeps_what_questions_are_about_unless_that_is_said_anew() {
    practice.set("weekdays 09:30");
    Focus incidents = Focus.ANYTHING.on(Theme.INCIDENT);
    Schedule focused = practice.setFocus.in(CHANNEL, ADA, incidents);

    assertThat(practice.set("weekdays 10:00").schedule().focus()).isEqualTo(incidents);
    assertThat(focused.startsAfter()).as("nothing else changes").isEqualTo(practice.now());
    assertThatThrownBy(() -> practice.setFocus.in(CHANNEL, BO, Focus.ANYTHING))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void runs_again_when_a_paused_one_is_set_anew() {
    practice.set("weekdays 09:30");
    practice.pause.in(CHANNEL, ADA);
    practice.set("weekdays 10:00");
    assertThat(practice.alarm()).contains(Instant.parse("2026-11-23T09:00:00Z"));
  }

  @Test
  void is_left_alone_by_those_who_do_not_keep_it() {
    practice.set("weekdays 09:30");
    ScheduleRequest request = ScheduleWords.parse("daily 09:30", BERLIN);
    assertThatThrownBy(() -> practice.set.in(CHANNEL, BO, request, Optional.empty()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("`/mock keepers`");
  }

  @Test
  void ends_and_leaves_its_days_off_and_keepers_to_the_next() {
    practice.addDayOffAfterSetting("weekdays 09:30", "2026-11-24");
    assertThat(practice.end.in(CHANNEL, ADA)).isTrue();
    assertThatThrownBy(() -> practice.end.in(CHANNEL, ADA))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no schedule in this channel yet");
    assertThat(practice.runsUntil(Instant.parse("2026-11-23T12:00:00Z"))).isEmpty();
    assertThat(dates(practice.set("weekdays 09:30"))).startsWith("2026-11-25");
  }

  private List<String> dates(Timetable timetable) {
    return timetable.posts(practice.now()).limit(3).map(due -> due.date().toString()).toList();
  }
}
