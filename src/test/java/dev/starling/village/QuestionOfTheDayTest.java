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
        .contains(":key: *Ownership*")
        .contains(":shield: *Resilience*")
        .contains("Room to grow")
        .contains("Why this question?");
    assertThat(question.offers("Answer")).isTrue();
    assertThat(question.isReply()).isFalse();
  }

  @Test
  void a_question_comes_each_day_that_was_chosen_and_on_no_other() {
    ada.runs("schedule weekdays 09:30");

    village.passesTo("2026-12-01T08:00");

    assertThat(village.questions()).hasSize(6);
  }
}
