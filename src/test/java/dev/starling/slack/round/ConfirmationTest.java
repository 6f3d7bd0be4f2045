package dev.starling.slack.round;

import static dev.starling.slack.Examples.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.coach.Length;
import dev.starling.round.Answer;
import dev.starling.round.AnswerKind;
import dev.starling.slack.Examples;
import dev.starling.slack.Golden;
import org.junit.jupiter.api.Test;

class ConfirmationTest {
  @Test
  void tells_how_long_an_answer_is() {
    Golden.matches("confirmation", Confirmation.of(Examples.answer(ADA, AnswerKind.TEXT, 1, 240)));
  }

  @Test
  void says_which_take_it_is_and_that_it_is_late() {
    Answer late = Examples.answer(ADA, AnswerKind.TEXT, 2, new Length(8, 310), null, true);

    Golden.matches("confirmation-late", Confirmation.of(late));
  }

  @Test
  void tells_the_length_of_a_clip() {
    Answer clip = Examples.answer(ADA, AnswerKind.CLIP, 1, Length.NONE, 412, false);

    assertThat(Confirmation.of(clip).text()).contains("You spoke for 6 minutes 52 seconds");
  }

  @Test
  void says_when_slack_knows_no_length() {
    Answer clip = Examples.answer(ADA, AnswerKind.CLIP, 1, Length.NONE, null, false);

    assertThat(Confirmation.of(clip).text()).contains("Slack has not told me");
  }

  @Test
  void leaves_a_form_answer_to_its_own_buttons() {
    assertThat(Confirmation.of(Examples.answer(ADA, AnswerKind.FORM, 1, 90)).blocks().toString())
        .contains(Confirmation.SAVE_STORY, Confirmation.WHICH_STORY)
        .doesNotContain(Confirmation.NOT_MINE);
  }
}
