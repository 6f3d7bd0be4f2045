package dev.starling.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Dimension;
import dev.starling.question.Lens;
import dev.starling.question.LensId;
import dev.starling.question.Level;
import dev.starling.question.Principle;
import dev.starling.question.Question;
import dev.starling.question.QuestionBank;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import dev.starling.round.AnswerId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrincipleStoriesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final PersonId ADA = new PersonId(new WorkspaceId(1), "U1");
  private static final Lens LENS =
      new Lens(
          new LensId("bakery"),
          "A bakery",
          "Bread.",
          List.of(
              new Principle("crust", "Crust", "It is crisp.", "A roll."),
              new Principle("salt", "Salt", "Enough of it.", "A pinch.")));

  private final QuestionBank bank =
      new QuestionBank(
          List.of(
              question("q1", Theme.PRIDE, "crust"),
              question("q2", Theme.SCALING, "crust"),
              question("q3", Theme.SCALING, "crust"),
              question("q4", Theme.MISTAKE, "crust"),
              question("q5", Theme.INCIDENT, "crust"),
              question("q6", Theme.AMBIGUITY, "salt")));

  @Test
  void tells_stories_told_for_a_principle_from_those_about_what_it_is_asked_by_and_from_none() {
    Story told = story("told", Theme.DEADLINE);
    Story fits = story("fits", Theme.TRADEOFF, Theme.SCALING);
    Story other = story("other", Theme.MENTORING);
    Map<Story, List<Telling>> tellings = new LinkedHashMap<>();
    tellings.put(told, List.of(answered("q5")));
    tellings.put(fits, List.of());
    tellings.put(other, List.of(answered("something else")));

    List<PrincipleStories> found = PrincipleStories.of(LENS, bank, tellings);

    assertThat(found)
        .containsExactly(
            new PrincipleStories(
                LENS.principles().get(0),
                List.of(Theme.SCALING, Theme.INCIDENT, Theme.MISTAKE),
                List.of(told),
                List.of(fits)),
            new PrincipleStories(
                LENS.principles().get(1), List.of(Theme.AMBIGUITY), List.of(), List.of()));
    assertThat(found).extracting(PrincipleStories::isMissing).containsExactly(false, true);
  }

  private static Telling answered(String question) {
    AnswerId answer = new AnswerId(ADA.workspace(), "a");
    return new Telling(answer, Theme.INCIDENT, question, NOW);
  }

  private static Question question(String id, Theme theme, String principle) {
    return new Question(
        new QuestionId(id),
        id,
        List.of(theme),
        List.of(Dimension.OWNERSHIP),
        Level.MID,
        List.of(),
        List.of(),
        List.of(principle));
  }

  private static Story story(String id, Theme... themes) {
    StoryText text = new StoryText(id, List.of(themes), Bullets.NONE, "", "");
    return new Story(new StoryId(ADA.workspace(), id), ADA, text, false, NOW, NOW);
  }
}
