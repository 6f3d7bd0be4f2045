package dev.starling.slack.schedule;

import static dev.starling.slack.SlackPeople.ADA;
import static dev.starling.slack.SlackPeople.BO;
import static dev.starling.slack.SlackPeople.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.base.ChannelId;
import dev.starling.base.WorkspaceId;
import dev.starling.slack.Office;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.slack.schedule.ScheduleForm.About;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScheduleFormTest {
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_first_form_proposes_weekdays_in_the_zone_of_whoever_fills_it_in() {
    office.says(BO, "schedule");

    WithinSlackLimits.check(office.shown.get(0));
    WithinSlackLimits.check(office.shown.get(1));
    assertThat(office.shown.get(1).toString())
        .contains("America/New_York", "initialTime=09:30", "value=FRI")
        .contains("When should this channel get its questions?");
  }

  @Test
  void a_later_form_shows_what_is_set() {
    office.says(ADA, "schedule mon 14:00 every 2 weeks");

    office.says(ADA, "schedule");

    String form = office.shown.get(1).toString();
    assertThat(form)
        .contains("Now questions come Mondays, every other week, at 14:00 in Berlin")
        .contains("initialTime=14:00", "Europe/Berlin");
    office.says(ADA, "pause");
    office.says(ADA, "schedule");
    assertThat(office.shown.get(3).toString()).contains("Saving lets questions come again");
  }

  @Test
  void nobody_fills_in_a_form_only_to_hear_that_they_may_not() {
    office.says(ADA, "schedule daily 9:30");

    office.says(BO, "schedule");

    assertThat(office.shown.get(1).toString())
        .contains("`/mock keepers`")
        .doesNotContain(ScheduleForm.DAYS);
  }

  @Test
  void a_form_that_is_sent_sets_the_schedule_and_says_when_the_next_question_comes() {
    office.says(ADA, "schedule");

    JsonObject answer = office.sends(ADA, values("[MON,THU]", "1", "14:00", "Asia/Tokyo"));

    assertThat(answer.get("response_action").getAsString()).isEqualTo("update");
    assertThat(answer.get("view").toString())
        .contains("Questions come Mondays and Thursdays at 14:00 in Tokyo", "!date^");
    assertThat(office.told).singleElement().asString().startsWith("Ada set the schedule");
    assertThat(office.says(ADA, "when")).contains("2026-11-26 14:00 JST");
  }

  @Test
  void a_form_says_what_questions_keep_to() {
    office.says(ADA, "schedule");

    JsonObject answer =
        office.sends(
            ADA,
            values("[MON]", "1", "14:00", "Asia/Tokyo")
                .replaceFirst(
                    "\\{",
                    """
                    {"schedule_themes": {"schedule_themes": {"type": "multi_static_select",
                       "selected_options": [{"value": "pride"}, {"value": "incident"}]}},
                     "schedule_levels": {"schedule_levels": {"type": "checkboxes",
                       "selected_options": [{"value": "staff"}]}},
                     "schedule_packs": {"schedule_packs": {"type": "multi_static_select",
                       "selected_options": [{"value": "core"}]}},
                     "schedule_lens": {"schedule_lens": {"type": "static_select",
                       "selected_option": {"value": "google"}}},
                    """));

    assertThat(answer.get("view").toString())
        .contains("on production incidents or work to be proud of, at staff level, from the pack")
        .contains("core, through the Google lens");
    office.says(ADA, "schedule");
    assertThat(office.shown.get(office.shown.size() - 1).toString())
        .contains(
            "initialOptions=[OptionObject(text=PlainTextObject(type=plain_text, text=Production"
                + " inc");
  }

  @Test
  void a_form_that_comes_twice_is_told_once() {
    office.says(ADA, "schedule");

    office.sends(ADA, values("[MON]", "1", "14:00", "Asia/Tokyo"));
    office.sends(ADA, values("[MON]", "1", "14:00", "Asia/Tokyo"));

    assertThat(office.told).hasSize(1);
  }

  @Test
  void each_field_says_what_it_misses() {
    office.says(ADA, "schedule");

    JsonObject answer = office.sends(ADA, values("[]", null, null, null));

    assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
    assertThat(answer.getAsJsonObject("errors").keySet())
        .containsExactlyInAnyOrder(
            ScheduleForm.DAYS, ScheduleForm.WEEKS, ScheduleForm.TIME, ScheduleForm.ZONE);
    assertThat(office.told).isEmpty();
  }

  @Test
  void what_changed_since_the_form_was_opened_is_said_in_the_form() {
    office.says(ADA, "schedule");
    office.slack.channel(CHANNEL, false, false, false);

    JsonObject answer = office.sends(ADA, values("[MON]", "1", "14:00", "Asia/Tokyo"));

    assertThat(answer.getAsJsonObject("errors").toString()).contains("/invite @Starling");
  }

  @Test
  void the_zone_is_found_while_somebody_types() {
    assertThat(office.types(ScheduleForm.ZONE, "new y").toString()).contains("America/New_York");
    assertThat(office.types(ScheduleForm.ZONE, "CET").toString()).contains("Europe/Berlin");
    assertThat(office.types(ScheduleForm.ZONE, "xyzzy").getAsJsonArray("options")).isEmpty();
  }

  @Test
  void a_zone_that_is_no_region_is_not_proposed() {
    ChannelId channel = new ChannelId(new WorkspaceId(1), 7);

    ScheduleForm form =
        new ScheduleForm(channel, Optional.empty(), ZoneId.of("CET"), Set.of(), false);

    assertThat(form.view().toString()).doesNotContain("CET");
  }

  @Test
  void what_it_carries_comes_back_unchanged() {
    About about = new About(new ChannelId(new WorkspaceId(3), 14).toString());

    assertThat(About.decode(about.encode())).isEqualTo(about);
    assertThat(about.channelId()).isEqualTo(new ChannelId(new WorkspaceId(3), 14));
  }

  private static String values(String days, String weeks, String time, String zone) {
    String boxes = days.replaceAll("[A-Z]+", "{\"value\": \"$0\"}");
    return """
    {"schedule_days": {"schedule_days": {"type": "checkboxes", "selected_options": %s}},
     "schedule_weeks": {"schedule_weeks": {"type": "static_select", "selected_option": %s}},
     "schedule_time": {"schedule_time": {"type": "timepicker", "selected_time": %s}},
     "schedule_zone": {"schedule_zone": {"type": "external_select", "selected_option": %s}}}\
    """
        .formatted(
            boxes,
            weeks == null ? null : "{\"value\": \"%s\"}".formatted(weeks),
            time == null ? null : "\"" + time + "\"",
            zone == null ? null : "{\"value\": \"%s\"}".formatted(zone));
  }
}
