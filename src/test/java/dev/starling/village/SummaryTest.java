package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest extends InAVillage {
  @Test
  void a_round_closes_by_itself_just_before_the_next_question_and_is_summed_up() {
    ada.runs("schedule weekdays 09:30");
    village.passesTo("2026-11-23T09:30");
    Message question = village.question();
    Message answer = bo.says(Stories.told()).in(question);
    eli.records(90).in(question);
    dee.reacts("key", answer);
    cy.reacts("key", answer);

    village.passesTo("2026-11-24T09:29");
    assertThat(village.starlingsReplies(question)).isEmpty();
    village.passesTo("2026-11-24T09:30");

    assertThat(village.questions()).hasSize(2);
    assertThat(village.starlingsReplies(question)).hasSize(1);
    Message summary = village.starlingsReplies(question).get(0);
    assertThat(summary.text())
        .contains("This round is over")
        .contains(bo.mention() + ": :key: Ownership 2")
        .contains("Still waiting for a colleague's emoji")
        .contains(eli.mention() + ": <http")
        .contains("A follow-up to try")
        .doesNotContain(cy.mention(), ada.mention());
    assertThat(village.channel()).as("in the thread alone").doesNotContain(summary);
  }

  @Test
  void a_quiet_round_blames_nobody() {
    Message question = asked();
    village.passesTo("2026-11-24T08:05");

    assertThat(village.starlingsReplies(question)).hasSize(1);
    assertThat(village.starlingsReplies(question).get(0).text())
        .contains("quiet")
        .doesNotContain("<@");
  }

  @Test
  void the_questions_post_says_that_it_has_closed() {
    assertThat(asked().text()).contains("open until");

    village.passesTo("2026-11-24T08:05");

    assertThat(village.question().text())
        .contains("late answers are welcome")
        .doesNotContain("open until");
  }

  @Test
  void growth_signals_are_told_as_totals_from_four_answers_on() {
    Message question = asked();
    ada.says(Stories.told()).in(question);
    Message second = bo.says(Stories.told()).in(question);
    Message third = dee.says(Stories.told()).in(question);
    eli.says(Stories.told()).in(question);
    cy.reacts("hourglass", second);
    cy.reacts("hourglass", third);

    village.passesTo("2026-11-24T08:05");

    assertThat(village.starlingsReplies(question).get(0).text())
        .contains("over all answers together")
        .contains(":hourglass: Too long 2");
  }

  @Test
  void the_schedules_last_round_of_the_week_stays_open_over_the_weekend() {
    ada.runs("schedule weekdays 09:30");
    village.passesTo("2026-11-27T09:30");
    Message friday = village.question();

    village.passesTo("2026-11-30T09:29");
    assertThat(village.starlingsReplies(friday)).isEmpty();
    village.passesTo("2026-11-30T09:30");
    assertThat(village.starlingsReplies(friday)).hasSize(1);
  }

  @Test
  void a_question_asked_on_friday_stays_open_until_monday() {
    village.passesTo("2026-11-27T15:00");
    Message friday = asked();

    village.passesTo("2026-11-30T14:59");
    assertThat(village.starlingsReplies(friday)).isEmpty();
    village.passesTo("2026-11-30T15:01");
    assertThat(village.starlingsReplies(friday)).hasSize(1);
  }
}
