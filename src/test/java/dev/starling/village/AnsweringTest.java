package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Door.class)
class AnsweringTest extends InAVillage {
  @Parameter Door door;

  @Override
  Door door() {
    return door;
  }

  @Test
  void two_messages_in_a_row_are_one_answer_confirmed_a_minute_after_the_last() {
    Message question = asked();
    ada.says(Stories.ofWords(25)).in(question);
    village.passes(Duration.ofSeconds(50));
    ada.says(Stories.ofWords(20)).in(question);

    village.passes(Duration.ofSeconds(50));
    assertThat(ada.confirmations()).isEmpty();
    village.passes(Duration.ofSeconds(15));

    assertThat(ada.confirmations()).hasSize(1);
    assertThat(ada.confirmations().get(0)).startsWith("This counts as your answer: 45 words.");
    assertThat(ada.heard().thread()).isEqualTo(question.ts());
    assertThat(bo.whispers()).as("nobody else hears of it").isEmpty();
    assertThat(ada.answers()).hasSize(1);
  }

  @Test
  void a_run_that_grows_after_its_confirmation_is_not_confirmed_again() {
    Message question = asked();
    ada.says(Stories.told()).in(question);
    village.passes(Duration.ofMinutes(2));
    ada.says("And one thing more about it.").in(question);
    village.passes(Duration.ofMinutes(5));

    assertThat(ada.confirmations()).hasSize(1);
    assertThat(ada.answers()).hasSize(1);
  }

  @Test
  void conversation_is_left_alone() {
    Message question = asked();
    bo.says("Good one! I will sleep on it.").in(question);
    dee.says("> " + Stories.told() + "\nThis!").in(question);
    eli.says(bo.mention() + " " + Stories.told()).in(question);
    cy.says(Stories.told()).here();

    village.passes(Duration.ofMinutes(40));

    assertThat(List.of(bo, dee, eli, cy))
        .allSatisfy(person -> assertThat(person.answers()).isEmpty())
        .allSatisfy(person -> assertThat(person.whispers()).isEmpty());
    assertThat(village.starlingsReplies(question)).isEmpty();
  }

  @Test
  void what_an_author_says_after_their_answer_is_conversation() {
    Message question = asked();
    ada.says(Stories.told()).in(question);
    village.passes(Duration.ofMinutes(45));
    ada.says(Stories.told()).in(question);
    village.passes(Duration.ofMinutes(5));

    assertThat(ada.answers()).hasSize(1);
    assertThat(ada.confirmations()).hasSize(1);
  }

  @Test
  void a_voice_clip_is_an_answer_and_a_short_one_is_none() {
    Message question = asked();
    bo.records(95).in(question);
    cy.records(8).in(question);
    village.passes(Duration.ofMinutes(1));

    assertThat(bo.confirmations()).hasSize(1);
    assertThat(bo.confirmations().get(0)).contains("You spoke for 95 seconds");
    assertThat(cy.whispers()).isEmpty();
    assertThat(cy.answers()).isEmpty();
  }

  @Test
  void an_answer_that_is_also_sent_to_the_channel_counts() {
    Message question = asked();
    dee.says(Stories.told()).alsoToChannel(question);

    assertThat(dee.answers()).hasSize(1);
  }

  @Test
  void an_edit_makes_an_answer_and_another_unmakes_it() {
    Message question = asked();
    Message first = bo.says(Stories.ofWords(39)).in(question);
    assertThat(bo.answers()).isEmpty();

    bo.edits(first, Stories.ofWords(41));
    assertThat(bo.answers()).hasSize(1);
    assertThat(bo.answers().get(0)).contains("41 words");

    bo.edits(first, "Never mind.");
    assertThat(bo.answers()).isEmpty();
  }

  @Test
  void deleting_an_answer_takes_it_and_its_marks_away() {
    Message question = asked();
    Message answer = bo.says(Stories.told()).in(question);
    dee.reacts("key", answer);
    assertThat(bo.answers().get(0)).contains(":key: Ownership 1");

    bo.deletes(answer);

    assertThat(bo.answers()).isEmpty();
    assertThat(bo.runs("coverage").text()).doesNotContain("Production incidents: told");
    village.passesTo("2026-11-24T08:05");
    assertThat(village.starlingsReplies(question).get(0).text()).doesNotContain(bo.mention());
  }
}
