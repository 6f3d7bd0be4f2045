package dev.starling.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Dimension;
import dev.starling.question.Level;
import dev.starling.question.Question;
import dev.starling.question.QuestionBank;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import dev.starling.round.AnswerId;
import dev.starling.story.Fit.Candidate;
import dev.starling.story.Fit.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A story for a question, and questions for a story. */
class FitTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final PersonId ADA = new PersonId(new WorkspaceId(1), "U1");

  private final Question alert = question("alert", "Which alert kept you awake?", Theme.INCIDENT);
  private final Question traffic =
      question("traffic", "When did traffic grow tenfold?", Theme.SCALING, Theme.INCIDENT);
  private final Story breaker = story("breaker", "It broke", Theme.INCIDENT, Theme.SCALING);
  private final Story tenfold = story("tenfold", "Traffic grew tenfold", Theme.SCALING);
  private final Story mentored = story("mentored", "A newcomer", Theme.MENTORING);

  @Test
  void the_questions_own_theme_outweighs_all_else() {
    Candidate worn = new Candidate(tenfold, List.of(told(traffic, 1)), 0);
    Candidate near = new Candidate(story("x", "It broke", Theme.INCIDENT), List.of(), 2);

    assertThat(best(traffic, near, worn))
        .extracting(fit -> fit.story().id().value())
        .containsExactly("tenfold", "x");
  }

  @Test
  void says_why() {
    Candidate proven = new Candidate(breaker, List.of(told(alert, 100)), 2);

    assertThat(best(traffic, proven).get(0).reasons())
        .containsExactly(
            Reason.MAIN_THEME, Reason.NEW_ANGLE, Reason.RESTED, Reason.COMPLETE, Reason.PROVEN);
    assertThat(best(traffic, new Candidate(tenfold, List.of(), 0)).get(0).reasons())
        .contains(Reason.ALIKE);
  }

  @Test
  void leaves_out_what_neither_serves_the_question_nor_speaks_of_it_and_what_is_archived() {
    Story gone = new Story(breaker.id(), ADA, breaker.text(), true, NOW, NOW);

    assertThat(
            best(alert, new Candidate(mentored, List.of(), 5), new Candidate(gone, List.of(), 0)))
        .isEmpty();
  }

  @Test
  void a_story_is_rehearsed_first_from_the_side_it_was_not_told_from() {
    QuestionBank bank =
        new QuestionBank(
            List.of(
                alert,
                question("pager", "What did the pager say?", Theme.INCIDENT),
                question("night", "How was that night?", Theme.INCIDENT),
                question("slow", "What was slow?", Theme.SCALING),
                question("proud", "What are you proud of?", Theme.PRIDE),
                traffic));

    assertThat(Rehearsal.of(breaker, List.of(told(alert, 1)), bank))
        .extracting(question -> question.id().value())
        .containsExactly("slow", "traffic", "pager", "night");
    assertThat(Rehearsal.of(tenfold, List.of(), bank).get(0)).isEqualTo(traffic);
  }

  private static List<Fit> best(Question question, Candidate... candidates) {
    Map<Story, Candidate> bank =
        Stream.of(candidates).collect(Collectors.toMap(Candidate::story, Function.identity()));
    return Fit.best(question, bank.keySet(), bank::get, NOW);
  }

  private static Telling told(Question question, int daysAgo) {
    return new Telling(
        new AnswerId(ADA.workspace(), question.id().value()),
        question.theme(),
        question.text(),
        NOW.minus(Duration.ofDays(daysAgo)));
  }

  private static Question question(String id, String text, Theme... themes) {
    return new Question(
        new QuestionId(id),
        text,
        List.of(themes),
        List.of(Dimension.OWNERSHIP),
        Level.MID,
        List.of(),
        List.of(),
        List.of());
  }

  private static Story story(String id, String title, Theme... themes) {
    Bullets bullets = new Bullets("s", "t", "a", "r", "l", "");
    StoryText text = new StoryText(title, List.of(themes), bullets, "", "");
    return new Story(new StoryId(ADA.workspace(), id), ADA, text, false, NOW, NOW);
  }
}
