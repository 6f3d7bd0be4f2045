package dev.starling.slack.round;

import static dev.starling.slack.Examples.ADA;
import static dev.starling.slack.Examples.BO;
import static dev.starling.slack.Examples.DEE;
import static dev.starling.slack.Examples.ELI;
import static dev.starling.slack.Examples.HERE;
import static dev.starling.slack.Examples.LONG_QUESTION;
import static dev.starling.slack.Examples.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.feedback.AnswerSummary;
import dev.starling.feedback.Mark;
import dev.starling.feedback.RoundSummary;
import dev.starling.feedback.Rubric;
import dev.starling.feedback.Scorecard;
import dev.starling.question.Question;
import dev.starling.round.AnswerId;
import dev.starling.round.AnswerKind;
import dev.starling.round.RoundState;
import dev.starling.slack.Examples;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.slack.text.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryViewsTest {
  private static final Scorecard PRAISE =
      new Scorecard(
          Map.of(
              Mark.OWNERSHIP,
              Set.of(BO, DEE),
              Mark.JUDGMENT,
              Set.of(DEE),
              Mark.BLAME,
              Set.of(ELI)));

  @Test
  void is_kind_when_nobody_answered() {
    Golden.matches("summary-nobody", closed(QUESTION, List.of()));
  }

  @Test
  void thanks_tells_strengths_and_asks_for_ears() {
    Golden.matches(
        "summary",
        closed(
            QUESTION,
            List.of(
                said(ADA, AnswerKind.TEXT, 1, PRAISE),
                said(BO, AnswerKind.CLIP, 1, Scorecard.EMPTY),
                said(DEE, AnswerKind.FORM, 1, new Scorecard(Map.of(Mark.TOO_LONG, Set.of(ADA)))),
                said(ADA, AnswerKind.TEXT, 2, Scorecard.EMPTY))));
  }

  @Test
  void says_nothing_of_growth_for_few_answers() {
    Shown summary = closed(QUESTION, List.of(said(ADA, AnswerKind.TEXT, 1, PRAISE)));

    assertThat(summary.text()).contains("Ownership 2").doesNotContain("Room to grow", "Blame");
  }

  @Test
  void names_an_answer_whose_link_could_not_be_had() {
    RoundSummary summary =
        RoundSummary.of(Examples.ROUND, List.of(said(BO, AnswerKind.TEXT, 1, Scorecard.EMPTY)));

    assertThat(SummaryViews.closed(summary, Rubric.standard(), Map.of()).text())
        .contains("• <@UBO>\n");
  }

  @Test
  void fits_when_a_crowd_has_answered() {
    Set<PersonId> peers = Set.of(ADA, BO, DEE);
    Scorecard everything =
        new Scorecard(
            Arrays.stream(Mark.values()).collect(Collectors.toMap(mark -> mark, mark -> peers)));
    List<AnswerSummary> crowd =
        IntStream.range(0, 200)
            .mapToObj(n -> new PersonId(HERE, "U0123456%03d".formatted(n)))
            .map(
                person ->
                    said(
                        person,
                        AnswerKind.TEXT,
                        2,
                        person.value().endsWith("0") ? everything : Scorecard.EMPTY))
            .toList();
    Shown summary = closed(LONG_QUESTION, crowd);

    WithinSlackLimits.check(summary);
    assertThat(summary.text()).contains("and 175 more");
  }

  private static AnswerSummary said(PersonId who, AnswerKind kind, int take, Scorecard heard) {
    return new AnswerSummary(Examples.answer(who, kind, take, 120), heard);
  }

  private static Shown closed(Question question, List<AnswerSummary> answers) {
    Map<AnswerId, String> links =
        answers.stream()
            .map(each -> each.answer().id())
            .collect(
                Collectors.toMap(
                    id -> id, id -> "https://w.slack.com/archives/C1/" + id.value() + "?a=1&b=2"));
    RoundSummary summary =
        RoundSummary.of(Examples.round(question, RoundState.CLOSED, false, null), answers);
    return SummaryViews.closed(summary, Rubric.standard(), links);
  }
}
