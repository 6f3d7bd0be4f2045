package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionOfTheDayTest extends InAVillage {
  @Test
  void the_question_comes_at_its_slot_with_all_its_parts() {
    ada.runs("schedule weekdays 09:30");

    village.passesTo("2026-11-23T09:29");
    assertThat(village.questions()).isEmpty();

    village.passesTo("2026-11-23T09:30");
    Message question = village.question();
    assertThat(question.text())
        .contains("open until")
        .contains("What an interviewer hopes to hear")
        .contains("in this thread")
        .contains(":key: *Ownership*", ":dart: *Execution*", ":handshake: *Collaboration*")
        .contains(
            ":scales: *Judgment*", ":speech_balloon: *Communication*", ":shield: *Resilience*")
        .contains("Room to grow", ":hourglass: Too long")
        .contains("they are public")
        .contains("Why this question?");
    assertThat(question.offers("Answer")).isTrue();
    assertThat(question.isReply()).isFalse();
  }

  @Test
  void a_question_comes_on_each_day_that_was_chosen_and_on_no_other() {
    ada.runs("schedule mon,wed,fri 09:30");

    village.passesTo("2026-12-01T08:00");

    assertThat(village.questions())
        .extracting(Message::at)
        .containsExactly(
            Village.at("2026-11-23T09:30"),
            Village.at("2026-11-25T09:30"),
            Village.at("2026-11-27T09:30"),
            Village.at("2026-11-30T09:30"));
  }

  @Test
  void no_question_and_no_theme_is_asked_twice_running() {
    ada.runs("schedule weekdays 09:30");

    village.passesTo("2026-12-05T08:00");

    assertThat(village.questions())
        .hasSize(10)
        .extracting(Message::headline)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_question_that_was_due_while_starling_was_away_comes_late_and_says_so() {
    ada.runs("schedule weekdays 09:30");

    village.sleepsUntil("2026-11-23T11:00");

    assertThat(village.questions()).hasSize(1);
    assertThat(village.question().text()).contains("posted late");
  }

  @Test
  void a_question_that_was_due_long_ago_does_not_come_any_more() {
    ada.runs("schedule weekdays 09:30");

    village.sleepsUntil("2026-11-23T15:00");

    assertThat(village.questions()).isEmpty();
    assertThat(ada.runs("when 2026-11-23").text()).contains("missed");
    village.passesTo("2026-11-24T09:30");
    assertThat(village.questions()).hasSize(1);
  }

  @Test
  void only_the_newest_of_several_missed_questions_comes_late() {
    ada.runs("schedule weekdays 09:30");

    village.sleepsUntil("2026-11-25T10:00");

    assertThat(village.questions()).hasSize(1);
    assertThat(ada.runs("when 2026-11-23").text()).contains("missed");
    assertThat(ada.runs("when 2026-11-24").text()).contains("missed");
  }
}
