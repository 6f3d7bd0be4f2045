package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomeTest extends InAVillage {
  @Test
  void a_newcomer_is_told_the_first_steps() {
    assertThat(bo.home()).contains("/mock schedule weekdays 09:30");
  }

  @Test
  void home_shows_what_is_on_where_one_stands_and_what_one_said_last() {
    ada.runs("schedule weekdays 09:30");
    village.passesTo("2026-11-23T09:30");
    Message question = village.question();
    assertThat(bo.home()).contains(question.headline()).contains("answer it");

    bo.says(Stories.ofWords(70)).in(question);

    assertThat(bo.home())
        .contains("You have answered")
        .contains("2026-11-24 03:30 EST")
        .contains("told:")
        .contains("70 words")
        .contains("see it");
    assertThat(cy.home()).doesNotContain("70 words");
  }
}
