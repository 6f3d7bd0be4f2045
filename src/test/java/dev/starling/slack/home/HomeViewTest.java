package dev.starling.slack.home;

import static dev.starling.slack.Examples.ADA;
import static dev.starling.slack.Examples.BERLIN;
import static dev.starling.slack.Examples.BO;
import static dev.starling.slack.Examples.DEE;
import static dev.starling.slack.Examples.MONDAY;
import static dev.starling.slack.Examples.QUESTION;
import static dev.starling.slack.Examples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import dev.starling.base.PersonId;
import dev.starling.coach.Length;
import dev.starling.feedback.Mark;
import dev.starling.feedback.Rubric;
import dev.starling.feedback.Scorecard;
import dev.starling.question.Question;
import dev.starling.question.Theme;
import dev.starling.round.AnswerKind;
import dev.starling.slack.Examples;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.slack.home.HomePage.OpenQuestion;
import dev.starling.slack.home.HomePage.OwnAnswer;
import dev.starling.slack.home.HomePage.Practice;
import dev.starling.story.Coverage;
import dev.starling.story.CoverageState;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HomeViewTest {
  private static final String LINK = "https://w.slack.com/archives/C1/p1795422600000100";

  @Test
  void teaches_in_three_steps_when_nothing_is_there_yet() {
    Golden.matches("home-empty", home(List.of(), new Coverage(Map.of()), List.of()));
  }

  @Test
  void shows_what_is_on_and_where_one_stands() {
    Golden.matches(
        "home",
        home(
            List.of(
                new Practice(
                    "C1",
                    List.of(TUESDAY, TUESDAY.plus(Duration.ofDays(1))),
                    List.of(new OpenQuestion(QUESTION.text(), TUESDAY, false, LINK))),
                new Practice(
                    "C2",
                    List.of(),
                    List.of(new OpenQuestion("What broke?", TUESDAY, true, null)))),
            new Coverage(
                Map.of(Theme.INCIDENT, CoverageState.PROVEN, Theme.DEADLINE, CoverageState.STALE)),
            List.of(
                new OwnAnswer(
                    Examples.answer(ADA, AnswerKind.TEXT, 2, new Length(240, 0), null, true),
                    Theme.INCIDENT,
                    new Scorecard(Map.of(Mark.OWNERSHIP, Set.of(BO, DEE), Mark.BLAME, Set.of(BO))),
                    LINK),
                new OwnAnswer(
                    Examples.answer(ADA, AnswerKind.CLIP, 1, Length.NONE, 95, false),
                    Theme.DEADLINE,
                    Scorecard.EMPTY,
                    null))));
  }

  @Test
  void times_no_clip_that_slack_has_not_measured() {
    OwnAnswer clip =
        new OwnAnswer(
            Examples.answer(ADA, AnswerKind.CLIP, 1, Length.NONE, null, false),
            Theme.PRIDE,
            Scorecard.EMPTY,
            null);

    assertThat(home(List.of(), new Coverage(Map.of()), List.of(clip)).getBlocks().toString())
        .doesNotContain("aloud", "second");
  }

  @Test
  void fits_when_there_is_too_much_of_everything() {
    String longest = "&".repeat(Question.LONGEST_TEXT);
    Scorecard everything =
        new Scorecard(
            Arrays.stream(Mark.values())
                .collect(Collectors.toMap(mark -> mark, mark -> Set.<PersonId>of(BO, DEE))));
    Practice busy =
        new Practice(
            "C1",
            Collections.nCopies(9, TUESDAY),
            Collections.nCopies(9, new OpenQuestion(longest, MONDAY, false, LINK)));
    OwnAnswer own =
        new OwnAnswer(Examples.answer(ADA, AnswerKind.TEXT, 9, 900), Theme.PRIDE, everything, LINK);

    View home =
        home(Collections.nCopies(40, busy), new Coverage(Map.of()), Collections.nCopies(40, own));

    WithinSlackLimits.check(home);
    assertThat(home.getBlocks().toString()).contains("and 30 more channels");
  }

  private static View home(List<Practice> practices, Coverage coverage, List<OwnAnswer> latest) {
    return HomeView.of(
        new HomePage(practices, coverage, latest, Rubric.standard(), BERLIN, "/mock"));
  }
}
