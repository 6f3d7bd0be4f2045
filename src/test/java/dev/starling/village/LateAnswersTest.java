package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LateAnswersTest extends InAVillage {
  @Test
  void an_answer_after_the_deadline_is_taken_and_noted_as_late() {
    Message question = asked();
    village.passesTo("2026-11-25T12:00");

    bo.says(Stories.told()).in(question);
    village.passes(Duration.ofMinutes(1));

    assertThat(bo.confirmations().get(0)).contains("late");
    assertThat(bo.answers().get(0)).contains("late");
  }

  @Test
  void two_weeks_after_the_deadline_nothing_is_taken_any_more() {
    Message question = asked();

    village.passesTo("2026-12-08T07:59");
    bo.says(Stories.told()).in(question);
    village.passesTo("2026-12-08T08:05");
    cy.says(Stories.told()).in(question);
    village.passes(Duration.ofMinutes(2));

    assertThat(bo.answers()).hasSize(1);
    assertThat(cy.answers()).isEmpty();
    assertThat(cy.whispers()).isEmpty();
  }

  @Test
  void a_mark_after_the_round_closed_counts() {
    Message question = asked();
    Message answer = bo.says(Stories.told()).in(question);
    village.passesTo("2026-11-27T12:00");

    dee.reacts("dart", answer);

    assertThat(bo.answers().get(0)).contains(":dart: Execution 1");
  }
}
