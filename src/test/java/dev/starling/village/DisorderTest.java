package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slack delivers twice, late and out of order; nobody notices. */
class DisorderTest extends InAVillage {
  private Letters letters;
  private Message question;
  private JsonObject answer;

  @Override
  Door door() {
    return Door.HTTP;
  }

  @BeforeEach
  void a_question_is_open() {
    letters = new Letters(village);
    question = asked();
    answer = letters.message(bo, later(10), question, Stories.told());
  }

  /** A moment in Slack's writing, some seconds after the question. */
  private String later(int seconds) {
    return "%d.000100".formatted(question.at().getEpochSecond() + seconds);
  }

  private JsonObject marked(String emoji, int at) {
    return letters.reaction("reaction_added", dee, emoji, answer, later(at));
  }

  private JsonObject unmarked(String emoji, int at) {
    return letters.reaction("reaction_removed", dee, emoji, answer, later(at));
  }

  @Test
  void a_mark_that_arrives_before_its_answer_counts() {
    letters.bring(marked("key", 20));
    letters.bring(answer);

    assertThat(bo.answers().get(0)).contains(":key: Ownership 1");
  }

  @Test
  void a_mark_taken_back_before_it_arrives_does_not_count() {
    letters.bring(answer);
    letters.bring(unmarked("key", 30));
    letters.bring(marked("key", 20));

    assertThat(bo.answers().get(0)).contains("No colleague has reacted yet");
  }

  @Test
  void an_older_removal_does_not_take_away_a_newer_mark() {
    letters.bring(answer);
    letters.bring(marked("key", 40));
    letters.bring(unmarked("key", 30));

    assertThat(bo.answers().get(0)).contains(":key: Ownership 1");
  }

  @Test
  void marks_with_two_skin_tones_count_once() {
    letters.bring(answer);
    letters.bring(marked("handshake::skin-tone-2::skin-tone-6", 20));
    letters.bring(marked("handshake", 21));

    assertThat(bo.answers().get(0)).contains(":handshake: Collaboration 1");
  }

  @Test
  void an_answer_deleted_before_it_arrives_never_counts() {
    letters.bring(letters.deleted(answer, later(50)));
    letters.bring(answer);

    assertThat(bo.answers()).isEmpty();
  }

  @Test
  void an_edit_that_arrives_before_its_message_wins() {
    letters.bring(letters.edited(answer, Stories.ofWords(90), later(50)));
    letters.bring(answer);

    assertThat(bo.answers().get(0)).contains("90 words");
  }

  @Test
  void a_long_history_in_any_order_and_with_repetitions_ends_the_same() {
    List<JsonObject> history =
        new ArrayList<>(
            List.of(
                answer,
                letters.edited(answer, Stories.ofWords(30), later(15)),
                letters.edited(answer, Stories.ofWords(55), later(18)),
                letters.message(bo, later(12), question, "More soon."),
                letters.message(cy, later(14), question, "Take your time!"),
                marked("key", 20),
                unmarked("key", 21),
                marked("key", 22),
                marked("dart", 23),
                unmarked("dart", 24)));
    history.addAll(history.subList(3, 9));
    Collections.shuffle(history, new Random(7));

    history.forEach(letters::bring);

    assertThat(bo.answers()).hasSize(1);
    assertThat(bo.answers().get(0)).contains("57 words").contains("Heard: :key: Ownership 1");
    assertThat(bo.answers().get(0)).doesNotContain("Execution");
    assertThat(cy.answers()).isEmpty();
  }

  @Test
  void a_request_that_slack_did_not_sign_leaves_nothing() {
    assertThat(letters.bringUnsigned(answer)).isEqualTo(401);
    assertThat(letters.bring(answer, "somebody-elses-secret")).isEqualTo(401);
    assertThat(letters.bringAgainAfterAnHour(answer)).isEqualTo(401);

    assertThat(bo.answers()).isEmpty();
    assertThat(letters.bring(answer)).isEqualTo(200);
    assertThat(bo.answers()).hasSize(1);
  }
}
