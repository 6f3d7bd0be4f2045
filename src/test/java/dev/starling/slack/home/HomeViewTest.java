package dev.starling.slack.home;

import static dev.starling.slack.Examples.ADA;
import static dev.starling.slack.Examples.BERLIN;
import static dev.starling.slack.Examples.BO;
import static dev.starling.slack.Examples.DEE;
import static dev.starling.slack.Examples.HERE;
import static dev.starling.slack.Examples.MONDAY;
import static dev.starling.slack.Examples.QUESTION;
import static dev.starling.slack.Examples.ROUND_ID;
import static dev.starling.slack.Examples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import dev.starling.base.PersonId;
import dev.starling.coach.Length;
import dev.starling.feedback.Echo;
import dev.starling.feedback.Mark;
import dev.starling.feedback.Rubric;
import dev.starling.feedback.Scorecard;
import dev.starling.feedback.Trend;
import dev.starling.question.Question;
import dev.starling.question.Theme;
import dev.starling.round.Answer;
import dev.starling.round.AnswerKind;
import dev.starling.slack.Examples;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.slack.home.HomePage.OpenQuestion;
import dev.starling.slack.home.HomePage.OwnAnswer;
import dev.starling.slack.home.HomePage.Practice;
import dev.starling.slack.home.HomePage.WaitingAnswer;
import dev.starling.story.Coverage;
import dev.starling.story.CoverageState;
import dev.starling.story.Spine;
import dev.starling.story.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HomeViewTest {
  private static final String LINK = "https://w.slack.com/archives/C1/p1795422600000100";
  private static final Coverage NOTHING = new Coverage(Map.of());
  private static final OpenQuestion OPEN =
      new OpenQuestion(ROUND_ID, QUESTION.text(), TUESDAY, false, LINK);

  @Test
  void teaches_in_three_steps_when_nothing_is_there_yet() {
    Golden.matches("home-empty", home(List.of(), NOTHING, List.of(), List.of(), List.of()));
  }

  @Test
  void ticks_off_the_steps_that_are_taken() {
    Golden.matches(
        "home-first-question",
        home(
            List.of(new Practice("C1", List.of(TUESDAY), List.of(OPEN))),
            new Coverage(Map.of(Theme.PRIDE, CoverageState.DRAFT)),
            List.of(spine("s1", "The night shift", false, 0, null, 0, Theme.PRIDE)),
            List.of(),
            List.of()));
  }

  @Test
  void shows_what_is_on_and_where_one_stands() {
    Golden.matches(
        "home",
        home(
            List.of(
                new Practice(
                    "C1", List.of(TUESDAY, TUESDAY.plus(Duration.ofDays(1))), List.of(OPEN)),
                new Practice(
                    "C2",
                    List.of(),
                    List.of(new OpenQuestion(ROUND_ID, "What broke?", TUESDAY, true, null)))),
            List.of(waiting(BO), new WaitingAnswer(waiting(DEE).answer(), Theme.PRIDE, null)),
            new Coverage(
                Map.of(
                    Theme.INCIDENT, CoverageState.PROVEN,
                    Theme.SCALING, CoverageState.READY,
                    Theme.PRIDE, CoverageState.DRAFT,
                    Theme.DEADLINE, CoverageState.STALE)),
            List.of(
                spine("s1", "The lock at six", true, 3, MONDAY, 4, Theme.INCIDENT, Theme.MISTAKE),
                spine("s2", "A cache & its <price>", true, 0, null, 0, Theme.SCALING),
                spine("s3", "Two weeks to launch", true, 1, longAgo(), 1, Theme.DEADLINE),
                spine("s4", "The night shift", false, 0, null, 0, Theme.PRIDE)),
            List.of(
                new Echo(longAgo(), Mark.OWNERSHIP, BO),
                new Echo(MONDAY, Mark.OWNERSHIP, BO),
                new Echo(MONDAY, Mark.OWNERSHIP, DEE),
                new Echo(MONDAY, Mark.BLAME, BO)),
            List.of(
                new OwnAnswer(
                    Examples.answer(ADA, AnswerKind.TEXT, 2, new Length(240, 0), null, true),
                    Theme.INCIDENT,
                    new Scorecard(Map.of(Mark.OWNERSHIP, Set.of(BO, DEE), Mark.BLAME, Set.of(BO))),
                    LINK),
                clip(95))));
  }

  @Test
  void shows_no_first_steps_to_somebody_who_has_answered() {
    String home =
        home(List.of(), NOTHING, List.of(), List.of(), List.of(clip(95))).getBlocks().toString();

    assertThat(home)
        .doesNotContain("Three steps")
        .contains("No question is open or planned in your channels");
  }

  @Test
  void draws_nothing_from_a_single_voice() {
    String home =
        home(
                List.of(),
                NOTHING,
                List.of(),
                List.of(new Echo(MONDAY, Mark.OWNERSHIP, BO), new Echo(MONDAY, Mark.BLAME, BO)),
                List.of(clip(95)))
            .getBlocks()
            .toString();

    assertThat(home).contains("One colleague has reacted so far").doesNotContain("▫");
  }

  @Test
  void times_no_clip_that_slack_has_not_measured() {
    assertThat(
            home(List.of(), NOTHING, List.of(), List.of(), List.of(clip(null)))
                .getBlocks()
                .toString())
        .doesNotContain("aloud", "second");
  }

  @Test
  void shows_the_strongest_of_five_hundred_stories() {
    List<Spine> bank =
        IntStream.range(0, 500)
            .mapToObj(i -> spine("s" + i, "Story " + i, true, i, MONDAY, i % 7, Theme.PRIDE))
            .toList();

    String home =
        home(List.of(), NOTHING, bank, List.of(), List.of(clip(95))).getBlocks().toString();

    assertThat(home)
        .contains("All stories (500)")
        .contains("Story 496")
        .doesNotContain("Story 499");
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
            Collections.nCopies(9, new OpenQuestion(ROUND_ID, longest, MONDAY, false, LINK)));
    OwnAnswer own =
        new OwnAnswer(Examples.answer(ADA, AnswerKind.TEXT, 9, 900), Theme.PRIDE, everything, LINK);
    Spine story = spine("s", "<".repeat(500), true, 99, MONDAY, 99, Theme.PRIDE, Theme.INFLUENCE);
    List<Echo> echoes =
        Stream.of(Mark.values())
            .flatMap(mark -> Stream.of(new Echo(MONDAY, mark, BO), new Echo(longAgo(), mark, DEE)))
            .toList();

    View home =
        home(
            Collections.nCopies(40, busy),
            Collections.nCopies(3, waiting(BO)),
            NOTHING,
            Collections.nCopies(500, story),
            echoes,
            Collections.nCopies(40, own));

    WithinSlackLimits.check(home);
    assertThat(home.getBlocks().toString()).contains("and 30 more channels");
  }

  private static Instant longAgo() {
    return MONDAY.minus(Duration.ofDays(100));
  }

  private static OwnAnswer clip(@Nullable Integer seconds) {
    return new OwnAnswer(
        Examples.answer(ADA, AnswerKind.CLIP, 1, Length.NONE, seconds, false),
        Theme.DEADLINE,
        Scorecard.EMPTY,
        null);
  }

  private static Spine spine(
      String id,
      String title,
      boolean complete,
      int tellings,
      @Nullable Instant toldLast,
      int peers,
      Theme... themes) {
    return new Spine(
        new StoryId(HERE, id),
        title,
        List.of(themes),
        complete,
        false,
        MONDAY,
        tellings,
        toldLast,
        peers);
  }

  private static WaitingAnswer waiting(PersonId author) {
    Answer answer = Examples.answer(author, AnswerKind.TEXT, 1, 90);
    return new WaitingAnswer(answer, Theme.INCIDENT, LINK);
  }

  private static View home(
      List<Practice> practices,
      Coverage coverage,
      List<Spine> shelf,
      List<Echo> echoes,
      List<OwnAnswer> latest) {
    return home(practices, List.of(), coverage, shelf, echoes, latest);
  }

  private static View home(
      List<Practice> practices,
      List<WaitingAnswer> waiting,
      Coverage coverage,
      List<Spine> shelf,
      List<Echo> echoes,
      List<OwnAnswer> latest) {
    return HomeView.of(
        new HomePage(
            MONDAY,
            practices,
            waiting,
            coverage,
            Map.of(Theme.INCIDENT, MONDAY),
            shelf,
            Trend.of(echoes, MONDAY, BERLIN),
            latest,
            Rubric.standard(),
            BERLIN,
            "/mock"));
  }
}
