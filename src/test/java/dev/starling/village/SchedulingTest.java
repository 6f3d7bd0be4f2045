package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulingTest extends InAVillage {
  @Test
  void words_set_the_schedule_and_the_channel_is_told_in_one_line() {
    Message answer = bo.runs("schedule mon-fri 14:15 Europe/Berlin");

    assertThat(answer.text()).contains("14:15").contains("Europe/Berlin").contains("<!date^");
    assertThat(village.channel()).hasSize(1);
    assertThat(village.channel().get(0).text()).startsWith("Bo set the schedule");
    village.passesTo("2026-11-23T14:15");
    assertThat(village.questions()).hasSize(1);
  }

  @Test
  void without_a_zone_the_time_is_that_of_the_person() {
    bo.runs("schedule daily 9:30");

    village.passesTo("2026-11-23T15:29");
    assertThat(village.questions()).isEmpty();
    village.passesTo("2026-11-23T15:30");
    assertThat(village.questions()).hasSize(1);
  }

  @Test
  void the_form_sets_the_schedule() {
    ada.opens("schedule");
    ada.form()
        .tick("days", "Tuesday", "Thursday")
        .time("time", "16:00")
        .search("zone", "new york")
        .submit();

    assertThat(ada.window("Questions come")).contains("16:00").contains("America/New_York");
    village.passesTo("2026-11-27T08:00");
    assertThat(village.questions())
        .extracting(Message::at)
        .containsExactly(Village.at("2026-11-24T22:00"), Village.at("2026-11-26T22:00"));
  }

  @Test
  void questions_keep_to_what_the_schedule_says() {
    assertThat(ada.runs("schedule weekdays 09:30 about data migration, mistakes").text())
        .contains("on mistakes or data migration");

    village.passesTo("2026-11-26T09:30");

    assertThat(village.questions())
        .hasSize(4)
        .allMatch(each -> each.text().matches("(?s).*\\*(Data migration|Mistakes)\\*.*"));
    assertThat(ada.runs("when").text()).contains("on mistakes or data migration");
  }

  @Test
  void the_form_narrows_questions_down_and_the_post_names_the_principle() {
    ada.opens("schedule");
    ada.form()
        .tick("themes", "Mentoring", "Tight deadlines")
        .tick("levels", "staff", "senior")
        .pick("lens", "Amazon")
        .submit();

    assertThat(ada.window("Questions come")).contains("tight deadlines", "the Amazon lens");
    village.passesTo("2026-11-24T09:30");
    assertThat(village.questions())
        .hasSize(2)
        .allMatch(each -> each.text().matches("(?s).*(senior|staff) level.*"))
        .allMatch(each -> each.text().contains("Through the Amazon lens it is about"));
  }

  @Test
  void whoever_set_the_schedule_hears_once_and_in_good_time_that_questions_run_out() {
    ada.runs("schedule mon,wed 09:30 about data migration at staff level");
    ada.runs("ask data migration staff");
    String direct = ada.openIm(village.starling());

    village.passesTo("2026-12-01T08:00");
    List<Message> told = ada.reads(direct);

    assertThat(told).hasSize(1);
    assertThat(told.get(0).text())
        .contains("<#C0PRACTICE>", "on data migration, at staff level run out")
        .contains("`/mock questions`", "`/mock schedule about anything`");
    village.passesTo("2026-12-03T08:00");
    assertThat(ada.reads(direct)).hasSize(1);
  }

  @Test
  void every_other_week_is_every_other_week() {
    ada.opens("schedule");
    ada.form().tick("days", "Monday").pick("often", "Every other week").submit();

    village.passesTo("2026-12-22T08:00");

    assertThat(village.questions())
        .extracting(Message::at)
        .containsExactly(
            Village.at("2026-11-23T09:30"),
            Village.at("2026-12-07T09:30"),
            Village.at("2026-12-21T09:30"));
  }

  @Test
  void the_form_says_under_the_field_what_is_missing() {
    ada.opens("schedule");
    var errors = ada.form().tick("days").submitWrongly();

    assertThat(errors).containsOnlyKeys("schedule_days");
    assertThat(village.channel()).isEmpty();
  }

  @Test
  void a_zone_that_nobody_can_place_is_refused_with_a_suggestion() {
    assertThat(ada.runs("schedule weekdays 09:30 CET").text()).contains("Europe/Berlin");
    assertThat(ada.runs("when").text()).contains("no schedule");
  }

  @Test
  void words_that_make_no_schedule_are_answered_with_an_example() {
    assertThat(ada.runs("schedule someday soon").text()).contains("weekdays 09:30");
  }

  @Test
  void only_those_who_look_after_the_channel_change_its_schedule() {
    dee.runs("schedule weekdays 09:30");

    assertThat(bo.runs("schedule daily 10:00").text()).contains("keepers");
    bo.opens("schedule");
    assertThat(bo.window("keepers")).isNotEmpty();
    assertThat(ada.runs("schedule daily 10:00").text()).as("an admin may").contains("10:00");
    assertThat(village.channel()).hasSize(2);
  }

  @Test
  void a_keeper_asks_a_colleague_to_look_after_the_channel_too() {
    dee.runs("schedule weekdays 09:30");

    Message keepers = dee.runs("keepers");
    dee.picks(bo, keepers);

    assertThat(bo.runs("schedule daily 10:00").text()).contains("10:00");
    assertThat(village.channel().get(1).text()).contains("Dee").contains(bo.mention());

    dee.runs("keepers remove " + bo.mention());
    assertThat(bo.runs("pause").text()).contains("keepers");
  }

  @Test
  void the_schedule_can_be_ended() {
    ada.runs("schedule weekdays 09:30");
    ada.runs("schedule off");

    village.passesTo("2026-11-25T12:00");

    assertThat(village.questions()).isEmpty();
    assertThat(village.channel().get(1).text()).startsWith("Ada ended the schedule");
  }

  @Test
  void a_change_holds_from_now_on_and_no_day_gets_two_questions() {
    ada.runs("schedule weekdays 09:30");
    village.passesTo("2026-11-23T09:30");

    ada.runs("schedule weekdays 11:00");
    village.passesTo("2026-11-24T12:00");

    assertThat(village.questions())
        .extracting(Message::at)
        .containsExactly(Village.at("2026-11-23T09:30"), Village.at("2026-11-24T11:00"));
  }
}
