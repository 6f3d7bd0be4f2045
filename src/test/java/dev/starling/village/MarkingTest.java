package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkingTest extends InAVillage {
  private Message question;
  private Message answer;

  @BeforeEach
  void ada_answered() {
    question = asked();
    answer = ada.says(Stories.told()).in(question);
  }

  private String heard() {
    return ada.answers().get(0);
  }

  @Test
  void a_colleagues_emoji_is_a_mark() {
    dee.reacts("key", answer);
    bo.reacts("scales", answer);

    assertThat(heard()).contains(":key: Ownership 1").contains(":scales: Judgment 1");
  }

  @Test
  void skin_tones_do_not_matter_and_a_person_counts_once_for_each_kind() {
    dee.reacts("handshake", answer);
    dee.reacts("handshake::skin-tone-3", answer);
    dee.reacts("handshake::skin-tone-4", answer);
    bo.reacts("handshake::skin-tone-5", answer);

    assertThat(heard()).contains(":handshake: Collaboration 2");

    dee.takesBack("handshake::skin-tone-3", answer);
    assertThat(heard()).as("another of hers still stands").contains("Collaboration 2");
  }

  @Test
  void ones_own_emoji_never_count() {
    ada.reacts("key", answer);
    assertThat(heard()).contains("No colleague has reacted yet");

    dee.presses("Answer", question);
    dee.form().write("Action", "I asked why five times.").submit();
    dee.reacts("key", village.starlingsReplies(question).get(0));
    assertThat(dee.answers().get(0)).contains("No colleague has reacted yet");
  }

  @Test
  void on_whichever_of_the_answers_messages_it_stands() {
    Message second = ada.says("And since then it has been quiet.").in(question);
    dee.reacts("dart", second);
    dee.reacts("dart", answer);
    bo.reacts("dart", second);

    assertThat(heard()).contains(":dart: Execution 2");
  }

  @Test
  void taking_the_emoji_away_takes_the_mark_away() {
    dee.reacts("key", answer);
    dee.takesBack("key", answer);
    assertThat(heard()).contains("No colleague has reacted yet");

    dee.reacts("key", answer);
    assertThat(heard()).contains(":key: Ownership 1");
  }

  @Test
  void other_emoji_and_other_messages_never_count() {
    Message chat = bo.says("Well told!").in(question);
    dee.reacts("tada", answer);
    dee.reacts("key", chat);
    dee.reacts("key", question);

    assertThat(heard()).contains("No colleague has reacted yet");
    assertThat(bo.answers()).isEmpty();
  }

  @Test
  void a_mark_that_came_before_the_message_was_an_answer_counts_once_it_is_one() {
    Message short_ = bo.says("Wait, I will write more here.").in(question);
    dee.reacts("shield", short_);
    bo.edits(short_, Stories.told());

    assertThat(bo.answers().get(0)).contains(":shield: Resilience 1");
  }

  @Test
  void growth_signals_are_for_their_author_alone() {
    dee.reacts("boomerang", answer);
    village.passesTo("2026-11-24T08:05");

    assertThat(heard()).contains("for your eyes only: :boomerang: Blame 1");
    assertThat(village.starlingsReplies(question).get(0).text()).doesNotContain("Blame");
  }

  @Test
  void admins_change_the_emoji_and_an_open_round_keeps_its_meaning() {
    ada.presses("Change the emoji", ada.runs("rubric"));
    ada.form().write("Ownership", "star").submit();

    dee.reacts("key", answer);
    dee.reacts("star", answer);
    assertThat(heard()).contains("Ownership 1");

    Message next = asked();
    assertThat(next.text()).contains(":star: *Ownership*").doesNotContain(":key:");
    Message later = bo.says(Stories.told()).in(next);
    dee.reacts("star", later);
    dee.reacts("key", later);
    assertThat(bo.answers().get(0)).contains(":star: Ownership 1").doesNotContain("key");
  }

  @Test
  void two_meanings_for_one_emoji_are_refused_under_the_field() {
    ada.presses("Change the emoji", ada.runs("rubric"));

    assertThat(ada.form().write("Execution", "key").submitWrongly()).containsKey("execution");
  }

  @Test
  void members_see_the_emoji_and_cannot_change_them() {
    assertThat(bo.runs("rubric").offers("Change the emoji")).isFalse();
  }
}
