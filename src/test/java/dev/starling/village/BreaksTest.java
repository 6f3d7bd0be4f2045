package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BreaksTest extends InAVillage {
  @BeforeEach
  void every_weekday() {
    ada.runs("schedule weekdays 09:30");
  }

  @Test
  void a_skip_drops_the_next_question_only_and_twice_is_once() {
    ada.runs("skip");
    ada.runs("skip");

    village.passesTo("2026-11-24T10:00");

    assertThat(village.questions())
        .extracting(Message::at)
        .containsExactly(Village.at("2026-11-24T09:30"));
    assertThat(ada.runs("when 2026-11-23").text()).contains("skipped");
    assertThat(village.channel()).filteredOn(line -> line.text().contains("skipped")).hasSize(1);
  }

  @Test
  void a_skip_can_be_undone() {
    Message skipped = ada.runs("skip");
    ada.presses("Undo", skipped);

    village.passesTo("2026-11-23T09:30");

    assertThat(village.questions()).hasSize(1);
  }

  @Test
  void no_question_comes_while_the_schedule_is_paused() {
    ada.runs("pause");
    village.passesTo("2026-11-24T12:00");
    assertThat(village.questions()).isEmpty();
    assertThat(ada.runs("when 2026-11-24").text()).contains("pause");

    ada.runs("resume");
    village.passesTo("2026-11-25T09:30");
    assertThat(village.questions()).hasSize(1);
  }

  @Test
  void no_question_comes_on_a_day_off_and_when_says_why() {
    ada.runs("off 2026-11-24..2026-11-25 Team days");

    assertThat(ada.runs("when 2026-11-25").text()).contains("Team days");
    village.passesTo("2026-11-26T10:00");

    assertThat(village.questions())
        .extracting(Message::at)
        .containsExactly(Village.at("2026-11-23T09:30"), Village.at("2026-11-26T09:30"));
    assertThat(ada.runs("when 2026-11-24").text()).contains("Team days");
  }

  @Test
  void a_day_off_can_be_taken_back() {
    ada.runs("off 2026-11-23");
    Message list = ada.runs("off");
    ada.presses("Remove", list);

    village.passesTo("2026-11-23T09:30");

    assertThat(village.questions()).hasSize(1);
  }

  @Test
  void when_names_the_next_three_and_explains_each_day() {
    assertThat(ada.runs("when").text())
        .contains("2026-11-23 09:30", "2026-11-24 09:30", "2026-11-25 09:30")
        .doesNotContain("2026-11-26");

    assertThat(ada.runs("when 2026-11-24").text()).contains("2026-11-24 09:30");
    assertThat(ada.runs("when 2026-11-28").text()).contains("No question");
    assertThat(ada.runs("when 2026-11-20").text()).contains("No question");
    village.passesTo("2026-11-23T10:00");
    assertThat(ada.runs("when 2026-11-23").text()).contains("was posted");
  }

  @Test
  void a_date_that_is_none_is_answered_with_an_example() {
    assertThat(ada.runs("when tomorrow").text()).contains("2026-");
    assertThat(ada.runs("off 24.12.2026").text()).contains("2026-");
  }
}
