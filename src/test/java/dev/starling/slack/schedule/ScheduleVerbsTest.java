package dev.starling.slack.schedule;

import static dev.starling.slack.SlackPeople.ADA;
import static dev.starling.slack.SlackPeople.BO;
import static dev.starling.slack.SlackPeople.CHANNEL;
import static dev.starling.slack.SlackPeople.CY;
import static dev.starling.slack.SlackPeople.DEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.slack.Office;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScheduleVerbsTest {
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whoever_sets_a_schedule_hears_when_the_next_question_comes_and_so_does_the_channel() {
    assertThat(office.says(ADA, "schedule mon,wed 9:30 every 2 weeks"))
        .isEqualTo(
            "Questions come Mondays and Wednesdays, every other week, at 09:30 in Berlin"
                + " (Europe/Berlin). The next one comes "
                + moment("2026-11-23T08:30:00Z", "2026-11-23 09:30 CET")
                + ".");
    assertThat(office.told)
        .singleElement()
        .asString()
        .startsWith("Ada set the schedule: questions come Mondays and Wednesdays")
        .contains("<!date^");
  }

  @Test
  void whoever_sets_a_schedule_may_say_what_questions_keep_to() {
    assertThat(office.says(ADA, "schedule weekdays 9:30 about data migration, senior"))
        .contains("(Europe/Berlin), on data migration, at senior level. The next one comes");
    assertThat(office.says(ADA, "when"))
        .startsWith("The next questions come, on data migration, at senior level,");

    assertThat(office.says(ADA, "schedule weekdays 10:00"))
        .as("it stays")
        .contains("at 10:00", "on data migration");
    assertThat(office.says(ADA, "schedule about anything"))
        .contains("at 10:00 in Berlin (Europe/Berlin). The next");
    assertThat(office.told)
        .last()
        .isEqualTo("Ada opened the whole bank: questions can be on anything.");
  }

  @Test
  void what_questions_keep_to_can_change_alone() {
    office.says(ADA, "schedule weekdays 9:30");

    assertThat(office.says(ADA, "schedule about the amazon lens"))
        .contains("through the Amazon lens");

    assertThat(office.told)
        .last()
        .isEqualTo("Ada chose what questions keep to: they come through the Amazon lens.");
    assertThat(office.says(BO, "schedule about core")).contains("`/mock keepers`");
    assertThat(office.says(ADA, "schedule about bananas")).contains("“bananas”");
  }

  @Test
  void nothing_is_kept_to_that_no_question_is_about() {
    assertThat(office.says(ADA, "schedule weekdays 9:30 about core data migration"))
        .isEqualTo(
            "There is no question yet that is on data migration, from the pack core: leave a part"
                + " of that out.");
    assertThat(office.told).isEmpty();
  }

  @Test
  void a_schedule_is_meant_in_the_zone_of_whoever_sets_it_unless_they_name_one() {
    assertThat(office.says(BO, "schedule daily 9:30")).contains("(America/New_York)");
    assertThat(office.says(BO, "schedule daily 9:30 Europe/Berlin")).contains("(Europe/Berlin)");
  }

  @Test
  void words_that_make_no_schedule_are_answered_with_ones_that_do() {
    assertThat(office.says(ADA, "schedule weekdays")).contains("`/mock schedule weekdays 09:30");
    assertThat(office.says(ADA, "schedule weekdays 9:30 CET")).contains("`Europe/Berlin`");
    assertThat(office.told).isEmpty();
  }

  @Test
  void no_schedule_is_set_where_no_question_could_be_posted() {
    office.slack.channel(CHANNEL, false, false, false);
    assertThat(office.says(ADA, "schedule daily 9:30"))
        .isEqualTo("I am not in this channel. Invite me first: `/invite @Starling`");

    office.slack.channel(CHANNEL, true, true, false);
    assertThat(office.says(ADA, "schedule daily 9:30")).contains("archived");

    office.slack.channel(CHANNEL, true, false, false);
    assertThat(office.says(ADA, "schedule daily 9:30")).contains("Questions come every day");
  }

  @Test
  void only_those_who_look_after_the_channel_change_what_was_set() {
    office.says(ADA, "schedule daily 9:30");

    assertThat(office.says(BO, "schedule daily 10:00")).contains("`/mock keepers`");
    assertThat(office.says(BO, "pause")).contains("`/mock keepers`");
    assertThat(office.says(CY, "skip")).contains("full members");
    assertThat(office.told).hasSize(1);

    assertThat(office.says(DEE, "schedule daily 10:00")).contains("10:00");
  }

  @Test
  void an_ended_schedule_is_ended() {
    office.says(ADA, "schedule daily 9:30");

    assertThat(office.says(ADA, "schedule OFF")).contains("The schedule has ended");
    assertThat(office.told).last().asString().startsWith("Ada ended the schedule");
    assertThat(office.says(ADA, "schedule off")).contains("no schedule in this channel");
    assertThat(office.says(ADA, "when")).contains("This channel has no schedule");
  }

  @Test
  void pausing_and_resuming_are_told_and_doing_either_twice_is_not() {
    office.says(ADA, "schedule daily 9:30");

    assertThat(office.says(ADA, "pause")).contains("`/mock resume`");
    assertThat(office.says(ADA, "pause")).contains("paused already");
    assertThat(office.says(ADA, "resume"))
        .contains("Questions come every day at 09:30", "The next one comes <!date^");
    assertThat(office.says(ADA, "resume")).contains("not paused");

    assertThat(office.told)
        .hasSize(3)
        .satisfies(
            told -> {
              assertThat(told.get(1)).startsWith("Ada paused the schedule");
              assertThat(told.get(2)).startsWith("Ada resumed the schedule: questions come");
            });
  }

  @Test
  void a_skip_is_of_one_date_however_often_it_is_asked_for() {
    office.says(ADA, "schedule daily 9:30");

    assertThat(office.says(ADA, "skip"))
        .startsWith("The question of Monday, 23 November is skipped.")
        .contains(moment("2026-11-24T08:30:00Z", "2026-11-24 09:30 CET"));
    assertThat(office.says(ADA, "skip")).contains("Monday, 23 November is skipped already");
    assertThat(office.told).hasSize(2).last().asString().startsWith("Ada skipped the question of");
  }

  @Test
  void a_skip_can_be_undone_by_the_button_beside_it() {
    office.says(ADA, "schedule daily 9:30");
    String blocks = office.answer(ADA, CHANNEL, "skip").get("blocks").toString();
    assertThat(blocks).contains(ScheduleViews.UNDO_SKIP, "\"value\":\"2026-11-23\"");

    var undone = office.presses(ADA, ScheduleViews.UNDO_SKIP, "2026-11-23");

    assertThat(undone.instead()).isTrue();
    assertThat(undone.text())
        .startsWith("The question of Monday, 23 November comes after all.")
        .contains(moment("2026-11-23T08:30:00Z", "2026-11-23 09:30 CET"));
    assertThat(office.told).last().asString().startsWith("Ada took a skip back");
    assertThat(office.presses(ADA, ScheduleViews.UNDO_SKIP, "2026-11-23").text())
        .contains("is not skipped any more");
    assertThat(office.told).hasSize(3);
  }

  @Test
  void a_skip_is_not_undone_after_its_time_nor_by_just_anybody() {
    office.says(ADA, "schedule daily 9:30");
    office.says(ADA, "skip");

    assertThat(office.presses(BO, ScheduleViews.UNDO_SKIP, "2026-11-23").text())
        .contains("`/mock keepers`");
    office.clock.pass(Duration.ofHours(1));
    assertThat(office.presses(ADA, ScheduleViews.UNDO_SKIP, "2026-11-23").text())
        .contains("has passed");
  }

  @Test
  void when_shows_the_next_three_and_why_days_are_left_out() {
    office.says(ADA, "schedule daily 9:30");
    office.says(ADA, "off 2026-11-24 Offsite &amp; party");

    assertThat(office.says(BO, "when"))
        .startsWith("The next questions come\n• <!date^")
        .contains(moment("2026-11-26T08:30:00Z", "2026-11-26 09:30 CET"))
        .contains("Offsite &amp; party")
        .doesNotContain("2026-11-24 09:30");
  }

  @Test
  void when_explains_a_date_with_moments_that_each_reader_sees_in_their_own_time() {
    office.says(ADA, "schedule weekdays 9:30");

    assertThat(office.says(BO, "when 2026-11-24"))
        .isEqualTo(
            "The question of Tuesday, 24 November 2026 comes at "
                + moment("2026-11-24T08:30:00Z", "2026-11-24 09:30 CET")
                + ".");
    assertThat(office.says(BO, "when 24.11.2026")).contains("`2026-12-24`");
  }

  private static String moment(String instant, String fallback) {
    return "<!date^%d^{date_short_pretty} {time}|%s>"
        .formatted(Instant.parse(instant).getEpochSecond(), fallback);
  }
}
