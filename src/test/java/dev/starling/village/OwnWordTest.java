package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The author's word on what is their answer wins for good. */
class OwnWordTest extends InAVillage {
  @Test
  void not_my_answer_takes_it_back() {
    Message answer = ada.says(Stories.told()).in(asked());

    assertThat(ada.chooses("Not my answer", answer).text()).contains("does not count");

    assertThat(ada.answers()).isEmpty();
    ada.edits(answer, Stories.ofWords(80));
    assertThat(ada.answers()).as("for good").isEmpty();
  }

  @Test
  void the_button_under_the_confirmation_does_the_same() {
    ada.says(Stories.told()).in(asked());
    village.passes(Duration.ofMinutes(1));

    ada.presses("Not my answer", ada.heard());

    assertThat(ada.answers()).isEmpty();
  }

  @Test
  void count_as_my_answer_makes_a_short_message_count() {
    Message message = bo.says("I rolled it back, then I fixed the query.").in(asked());

    assertThat(bo.chooses("Count as my answer", message).text()).contains("counts as your answer");

    assertThat(bo.answers()).hasSize(1);
  }

  @Test
  void count_as_my_answer_makes_a_second_take() {
    Message question = asked();
    ada.says(Stories.told()).in(question);
    village.passes(Duration.ofMinutes(45));
    Message second = ada.says(Stories.ofWords(50)).in(question);

    ada.chooses("Count as my answer", second);
    village.passes(Duration.ofMinutes(1));

    assertThat(ada.answers()).hasSize(2);
    assertThat(ada.answers().get(0)).contains("take 2");
    assertThat(ada.confirmations()).last().asString().contains("your take 2");
  }

  @Test
  void the_last_word_counts() {
    Message answer = ada.says(Stories.told()).in(asked());
    ada.chooses("Not my answer", answer);
    ada.chooses("Count as my answer", answer);

    assertThat(ada.answers()).hasSize(1);
  }

  @Test
  void nobody_judges_anothers_message() {
    Message answer = ada.says(Stories.told()).in(asked());

    assertThat(bo.chooses("Not my answer", answer).text()).contains("Only its author");

    assertThat(ada.answers()).hasSize(1);
  }

  @Test
  void a_message_in_no_questions_thread_is_refused_with_a_sentence() {
    Message message = bo.says(Stories.told()).here();

    assertThat(bo.chooses("Count as my answer", message).text()).contains("question's thread");
  }
}
