package dev.starling.feedback;

import static dev.starling.slack.Examples.ADA;
import static dev.starling.slack.Examples.BO;
import static dev.starling.slack.Examples.DEE;
import static dev.starling.slack.Examples.ELI;
import static dev.starling.slack.Examples.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.round.AnswerKind;
import dev.starling.slack.Examples;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundSummaryTest {
  private final AnswerSummary ada =
      said(ADA, 1, new Scorecard(Map.of(Mark.OWNERSHIP, Set.of(BO, DEE))));
  private final AnswerSummary adaAgain = said(ADA, 2, Scorecard.EMPTY);
  private final AnswerSummary bo = said(BO, 1, new Scorecard(Map.of(Mark.TOO_LONG, Set.of(DEE))));
  private final AnswerSummary dee =
      said(DEE, 1, new Scorecard(Map.of(Mark.TOO_LONG, Set.of(ADA, BO), Mark.BLAME, Set.of(ELI))));

  @Test
  void names_everybody_who_answered_once() {
    assertThat(RoundSummary.of(ROUND, List.of(ada, bo, adaAgain)).authors())
        .containsExactly(ADA, BO);
  }

  @Test
  void tells_praised_answers_from_those_that_nobody_has_marked() {
    RoundSummary summary = RoundSummary.of(ROUND, List.of(ada, bo, adaAgain));

    assertThat(summary.praised()).containsExactly(ada);
    assertThat(summary.unheard()).containsExactly(adaAgain);
  }

  @Test
  void tells_growth_signals_as_totals_over_four_answers() {
    assertThat(RoundSummary.of(ROUND, List.of(ada, bo, adaAgain, dee)).growthTotals())
        .isEqualTo(Map.of(Mark.TOO_LONG, 3, Mark.BLAME, 1));
  }

  @Test
  void keeps_growth_signals_to_itself_below_four_answers() {
    List<AnswerSummary> three = List.of(ada, bo, dee);

    assertThat(RoundSummary.of(ROUND, three).growthTotals()).isEmpty();
    assertThat(new RoundSummary(ROUND, three, Map.of(Mark.BLAME, 1)).growthTotals()).isEmpty();
  }

  @Test
  void has_one_follow_up_of_the_question() {
    assertThat(RoundSummary.of(ROUND, List.of()).followUp())
        .hasValueSatisfying(text -> assertThat(ROUND.question().followUps()).contains(text));
  }

  private static AnswerSummary said(PersonId person, int take, Scorecard scorecard) {
    return new AnswerSummary(Examples.answer(person, AnswerKind.TEXT, take, 120), scorecard);
  }
}
