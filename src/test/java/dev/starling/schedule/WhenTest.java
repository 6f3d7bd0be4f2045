package dev.starling.schedule;

import static dev.starling.schedule.PracticeInMemory.BERLIN;
import static dev.starling.schedule.Team.ADA;
import static dev.starling.schedule.Team.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WhenTest {
  private final PracticeInMemory practice = new PracticeInMemory("2026-11-23T08:00:00Z");

  @Test
  void tells_the_next_three_slots() {
    practice.set("weekdays 09:30");
    Outlook outlook = practice.when.in(CHANNEL, BERLIN);
    assertThat(outlook.next())
        .extracting(due -> due.at().toString())
        .containsExactly("2026-11-23T08:30:00Z", "2026-11-24T08:30:00Z", "2026-11-25T08:30:00Z");
    assertThat(outlook.gaps()).isEmpty();
  }

  @Test
  void tells_why_nearer_days_have_none_and_a_holiday_only_once() {
    practice.set("weekdays 09:30");
    practice.skip.in(CHANNEL, ADA);
    practice.addDayOff.in(CHANNEL, ADA, DateWords.dayOff("2026-11-24..2026-11-26 Off <site>"));
    Outlook outlook = practice.when.in(CHANNEL, BERLIN);
    assertThat(outlook.next())
        .extracting(due -> due.date().toString())
        .containsExactly("2026-11-27", "2026-11-30", "2026-12-01");
    assertThat(outlook.gaps())
        .extracting(Explanation::plain)
        .containsExactly(
            "The question of Monday, 23 November 2026 will be left out; it would come at"
                + " 2026-11-23T09:30:00+01:00. A keeper skipped it.",
            "No question comes from Tuesday, 24 November 2026 to Thursday, 26 November 2026."
                + " A day off (Off <site>).");
    assertThat(outlook.gaps().get(1).parts())
        .last()
        .isEqualTo(new Explanation.Quote("A day off (Off <site>)."));
  }

  @Test
  void tells_that_today_had_its_question_when_the_time_was_moved_to_later() {
    practice.set("weekdays 09:30");
    practice.runsFor(Duration.ofHours(2));
    practice.set("weekdays 15:00");
    assertThat(practice.when.in(CHANNEL, BERLIN).gaps())
        .extracting(Explanation::plain)
        .containsExactly(
            "The question of Monday, 23 November 2026 was posted at 2026-11-23T09:30:00+01:00.");
  }

  @Test
  void tells_that_the_schedule_is_paused_or_that_there_is_none() {
    assertThat(practice.when.in(CHANNEL, BERLIN).gaps())
        .extracting(Explanation::plain)
        .containsExactly("This channel has no schedule; `/mock schedule weekdays 09:30` sets one.");
    practice.set("weekdays 09:30");
    practice.pause.in(CHANNEL, ADA);
    Outlook outlook = practice.when.in(CHANNEL, BERLIN);
    assertThat(outlook.next()).isEmpty();
    assertThat(outlook.gaps())
        .extracting(Explanation::plain)
        .containsExactly("The schedule is paused; `/mock resume` lets questions come again.");
  }

  @Test
  void tells_that_the_schedules_zone_is_too_new_for_this_java() {
    practice.schedules.restoredIn("Mars/Olympus");
    assertThat(practice.when.in(CHANNEL, BERLIN).gaps())
        .extracting(Explanation::plain)
        .singleElement()
        .asString()
        .startsWith("This channel's schedule is in the time zone Mars/Olympus")
        .contains("newer Java");
    assertThat(explain("2028-02-29")).contains("29 February 2028", "Mars/Olympus");
  }

  @Test
  void explains_a_question_that_will_come_with_its_exact_moment() {
    practice.set("weekdays 09:30");
    assertThat(practice.when.in(CHANNEL, BERLIN, LocalDate.parse("2026-11-24")).parts())
        .contains(new Explanation.Moment(Instant.parse("2026-11-24T08:30:00Z")));
    assertThat(explain("2026-11-24"))
        .isEqualTo("The question of Tuesday, 24 November 2026 comes at 2026-11-24T09:30:00+01:00.");
  }

  @Test
  void explains_a_question_that_came_in_time_late_or_not_at_all() {
    practice.set("weekdays 09:30");
    practice.runsUntil(Instant.parse("2026-11-23T12:00:00Z"));
    practice.itIs("2026-11-25T09:00:00Z");
    practice.runsFor(Duration.ofMinutes(1));
    assertThat(explain("2026-11-23"))
        .isEqualTo(
            "The question of Monday, 23 November 2026 was posted at 2026-11-23T09:30:00+01:00.");
    assertThat(explain("2026-11-24"))
        .isEqualTo(
            "The question of Tuesday, 24 November 2026 was missed; it was due at"
                + " 2026-11-24T09:30:00+01:00. Starling was not running at its time, and a newer"
                + " question was due when it was back.");
    assertThat(explain("2026-11-25"))
        .isEqualTo(
            "The question of Wednesday, 25 November 2026 was posted late, at"
                + " 2026-11-25T10:00:00+01:00 instead of 2026-11-25T09:30:00+01:00. Starling was"
                + " not running at its time, but back soon enough to post it late.");
  }

  @Test
  void explains_a_question_that_is_under_way_or_about_to_be() {
    practice.set("weekdays 09:30");
    practice.itIs("2026-11-23T08:30:01Z");
    assertThat(explain("2026-11-23"))
        .isEqualTo(
            "The question of Monday, 23 November 2026 was due at 2026-11-23T09:30:00+01:00 and is"
                + " about to come; please ask again soon.");
    practice.take.in(CHANNEL);
    assertThat(explain("2026-11-23"))
        .isEqualTo(
            "The question of Monday, 23 November 2026 is on its way; it was due at"
                + " 2026-11-23T09:30:00+01:00.");
  }

  @Test
  void explains_days_off_before_and_after() {
    practice.set("weekdays 09:30");
    practice.addDayOff.in(CHANNEL, ADA, DateWords.dayOff("2026-11-24 Offsite"));
    assertThat(explain("2026-11-24"))
        .isEqualTo(
            "No question comes on Tuesday, 24 November 2026. A day off (Offsite). Otherwise it"
                + " would be at 2026-11-24T09:30:00+01:00.");
    practice.runsFor(Duration.ofDays(2));
    assertThat(explain("2026-11-24"))
        .isEqualTo(
            "No question came on Tuesday, 24 November 2026. A day off (Offsite). It would have"
                + " come at 2026-11-24T09:30:00+01:00.");
  }

  @Test
  void explains_that_a_skipped_question_was_left_out() {
    practice.set("weekdays 09:30");
    practice.skip.in(CHANNEL, ADA);
    practice.runsFor(Duration.ofHours(1));
    assertThat(explain("2026-11-23"))
        .isEqualTo(
            "The question of Monday, 23 November 2026 was left out; it would have come at"
                + " 2026-11-23T09:30:00+01:00. A keeper skipped it.");
  }

  @Test
  void explains_days_that_are_none_of_the_schedules() {
    practice.set("mon,tue 09:30 every other week");
    assertThat(explain("2026-11-25"))
        .isEqualTo(
            "No question comes on Wednesday, 25 November 2026: questions come Mondays and"
                + " Tuesdays, every other week, at 09:30 in Berlin (Europe/Berlin).");
    assertThat(explain("2026-12-01"))
        .isEqualTo(
            "No question comes on Tuesday, 1 December 2026: questions come Mondays and Tuesdays,"
                + " every other week, at 09:30 in Berlin (Europe/Berlin), and not in that week.");
    practice.set("daily 09:30 Pacific/Apia");
    assertThat(explain("2011-12-30"))
        .isEqualTo(
            "No question came on Friday, 30 December 2011: the clocks of Pacific/Apia left that"
                + " day out.");
  }

  @Test
  void explains_what_was_before_the_schedule_was_set_and_after_it_was_ended() {
    practice.itIs("2026-11-23T08:30:00Z");
    practice.set("weekdays 09:30");
    assertThat(explain("2026-11-23"))
        .isEqualTo(
            "No question comes on Monday, 23 November 2026: the schedule was set, changed or"
                + " resumed at 2026-11-23T09:30:00+01:00, and the time of that day,"
                + " 2026-11-23T09:30:00+01:00, was over by then.");
    practice.runsFor(Duration.ofDays(1).plusSeconds(1));
    practice.end.in(CHANNEL, ADA);
    assertThat(explain("2026-11-24")).contains("was posted at");
    assertThat(explain("2026-11-20"))
        .isEqualTo(
            "No question came on Friday, 20 November 2026. This channel has no schedule;"
                + " `/mock schedule weekdays 09:30` sets one.");
  }

  private String explain(String date) {
    return practice.when.in(CHANNEL, BERLIN, LocalDate.parse(date)).plain();
  }
}
