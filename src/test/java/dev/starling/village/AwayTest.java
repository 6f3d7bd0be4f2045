package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.api.Fault;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Starling is away for a while; when it is back, it is as if it had been there. */
@ParameterizedClass
@EnumSource(Door.class)
class AwayTest extends InAVillage {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  @Parameter Door door;

  @Override
  Door door() {
    return door;
  }

  /** Whether it is back is noticed within a second of ours. */
  private void eventually(String what, BooleanSupplier there) {
    Patience.until(
        what,
        () -> {
          village.settle();
          return Optional.of(what).filter(any -> there.getAsBoolean());
        });
  }

  @Test
  void what_people_say_change_and_delete_in_an_hour_is_collected() {
    Message question = asked();
    Message first = eli.says(Stories.ofWords(60)).in(question);
    Message second = cy.says(Stories.told()).in(question);
    bo.says(Stories.ofWords(25)).in(question);

    village.whileStarlingIsAway(
        AN_HOUR,
        () -> {
          bo.says(Stories.ofWords(25)).in(question);
          eli.edits(first, Stories.ofWords(90));
          cy.deletes(second);
          ada.says(Stories.told()).alsoToChannel(question);
          dee.records(40).in(question);
        });

    eventually("the missed answers", () -> ada.answers().size() == 1);
    assertThat(bo.answers().get(0)).contains("50 words");
    assertThat(eli.answers().get(0)).contains("90 words");
    assertThat(cy.answers()).isEmpty();
    assertThat(dee.answers().get(0)).contains("40 s");
  }

  @Test
  void marks_given_and_taken_back_in_an_hour_are_collected() {
    Message question = asked();
    Message answer = bo.says(Stories.told()).in(question);
    dee.reacts("key", answer);
    eli.reacts("dart", answer);
    eli.takesBack("dart", answer);

    village.whileStarlingIsAway(
        AN_HOUR,
        () -> {
          dee.takesBack("key", answer);
          eli.reacts("dart", answer);
          cy.reacts("dart", answer);
          bo.reacts("shield", answer);
          cy.reacts("tada", answer);
        });

    eventually("the missed marks", () -> bo.answers().get(0).contains("Execution 2"));
    assertThat(bo.answers().get(0)).doesNotContain("Ownership", "Resilience");

    cy.takesBack("dart", answer);
    dee.reacts("key", answer);
    assertThat(bo.answers().get(0)).contains("Ownership 1", "Execution 1");
  }

  @Test
  void a_day_with_its_closing_is_made_up_for_before_the_round_is_summed_up() {
    ada.runs("schedule weekdays 09:30");
    village.passesTo("2026-11-23T09:30");
    Message question = village.question();
    Message before = bo.says(Stories.told()).in(question);

    village.whileStarlingIsAway(
        Duration.ofHours(26),
        () -> {
          eli.says(Stories.told()).in(question);
          dee.reacts("key", before);
        });

    eventually("a summary", () -> !village.starlingsReplies(question).isEmpty());
    assertThat(village.starlingsReplies(question)).hasSize(1);
    assertThat(village.starlingsReplies(question).get(0).text())
        .contains(bo.mention() + ": :key: Ownership 1")
        .contains(eli.mention() + ": <http");
    assertThat(village.questions()).as("the second is late, and comes once").hasSize(2);
  }

  @Test
  void a_late_answer_to_a_closed_round_and_marks_on_it_are_collected() {
    Message question = asked();
    Message answer = bo.says(Stories.told()).in(question);
    village.passesTo("2026-11-25T12:00");

    village.whileStarlingIsAway(
        AN_HOUR,
        () -> {
          eli.says(Stories.told()).in(question);
          dee.reacts("key", answer);
        });

    eventually("the late answer", () -> eli.answers().size() == 1);
    assertThat(eli.answers().get(0)).contains("late");
    assertThat(bo.answers().get(0)).contains("Ownership 1");
    assertThat(village.starlingsReplies(question).get(0).text()).doesNotContain(eli.mention());
  }

  @Test
  void what_slack_does_not_show_is_not_deleted() {
    Message question = asked();
    Message answer = bo.says(Stories.told()).in(question);
    dee.reacts("key", answer);
    Message late = eli.says(Stories.told()).in(question);

    village.whileStarlingIsAway(
        Duration.ofDays(8),
        () -> {
          bo.deletes(answer);
          eli.edits(late, Stories.ofWords(90));
        });

    eventually("the edit", () -> eli.answers().get(0).contains("90 words"));
    assertThat(bo.answers()).as("Slack may hide what is older than a week").hasSize(1);
    assertThat(bo.answers().get(0)).contains("Ownership 1");
  }

  @Test
  void a_thread_that_slack_does_not_find_keeps_its_answers() {
    Message question = asked();
    bo.says(Stories.told()).in(question);
    village.restarts();
    village.faults().next("conversations.replies", 500, Fault.error("thread_not_found"));

    village.passesTo("2026-11-24T09:00");

    assertThat(bo.answers()).hasSize(1);
    assertThat(village.starlingsReplies(question).get(0).text()).contains(bo.mention());
  }
}
