package dev.starling.slack.round;

import static dev.starling.slack.Examples.BERLIN;
import static dev.starling.slack.Examples.BO;
import static dev.starling.slack.Examples.LONG_QUESTION;
import static dev.starling.slack.Examples.QUESTION;
import static dev.starling.slack.Examples.ROUND;
import static dev.starling.slack.Examples.ROUND_ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.starling.feedback.Rubric;
import dev.starling.round.Round;
import dev.starling.round.RoundState;
import dev.starling.slack.Examples;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.slack.text.Shown;
import org.junit.jupiter.api.Test;

class RoundViewsTest {
  @Test
  void shows_the_days_question() {
    Golden.matches("round-question", shown(ROUND));
  }

  @Test
  void says_who_asked_and_that_it_is_late() {
    Round asked = Examples.round(QUESTION, RoundState.OPEN, true, BO);

    assertThat(shown(asked).text()).contains("asked for by <@UBO>", "posted late");
    assertThat(shown(ROUND).text()).doesNotContain("asked for by", "posted late");
  }

  @Test
  void still_invites_to_answer_when_it_has_closed() {
    Golden.matches(
        "round-question-closed", shown(Examples.round(QUESTION, RoundState.CLOSED, true, BO)));
  }

  @Test
  void shows_no_growth_signals_where_they_are_private() {
    Rubric quiet = Rubric.standard().withGrowthInPublic(false);

    assertThat(RoundViews.question(ROUND, quiet, BERLIN, false).text())
        .contains(":key:")
        .doesNotContain(":boomerang:", "Room to grow");
  }

  @Test
  void has_a_button_that_knows_its_round() {
    ActionsBlock actions =
        shown(ROUND).blocks().stream()
            .filter(ActionsBlock.class::isInstance)
            .map(ActionsBlock.class::cast)
            .findFirst()
            .orElseThrow();
    ButtonElement button = (ButtonElement) actions.getElements().get(0);

    assertThat(AnswerTarget.decode(button.getValue())).isEqualTo(AnswerTarget.fresh(ROUND_ID));
  }

  @Test
  void fits_with_the_longest_question() {
    WithinSlackLimits.check(shown(Examples.round(LONG_QUESTION, RoundState.OPEN, true, BO)));
  }

  @Test
  void offers_the_quiz_beside_the_answer() {
    Golden.matches(
        "round-question-quiz", RoundViews.question(ROUND, Rubric.standard(), BERLIN, true));
  }

  private static Shown shown(Round round) {
    return RoundViews.question(round, Rubric.standard(), BERLIN, false);
  }
}
