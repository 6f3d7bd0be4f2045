package dev.starling.slack.story;

import static dev.starling.slack.Examples.ADA;
import static dev.starling.slack.Examples.BERLIN;
import static dev.starling.slack.Examples.BO;
import static dev.starling.slack.Examples.DEE;
import static dev.starling.slack.Examples.HERE;
import static dev.starling.slack.Examples.MONDAY;

import dev.starling.base.PersonId;
import dev.starling.feedback.Mark;
import dev.starling.feedback.Rubric;
import dev.starling.feedback.Scorecard;
import dev.starling.question.Theme;
import dev.starling.round.AnswerId;
import dev.starling.slack.caller.Caller;
import dev.starling.story.Bullets;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import dev.starling.story.Telling;
import dev.starling.workspace.Person;
import dev.starling.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ada's stories, and how she told them. */
final class StoryExamples {
  static final StoryText BREAKER_TEXT =
      new StoryText(
          "The breaker",
          List.of(Theme.INCIDENT, Theme.SCALING),
          new Bullets(
              "Our checkout timed out every evening & nobody knew why.",
              "I was on call and had to find out before the sale.",
              "I compared slow and fast traces, found a call without a timeout and put a breaker in.",
              "Timeouts went from 4 % to none.",
              "I ask for a timeout in every review.",
              "A cache would have been faster to write and harder to undo."),
          "from 4 % to none",
          "the lead of payments");

  static final Story BREAKER = story("breaker", BREAKER_TEXT);

  static final Story BEGUN =
      story(
          "begun",
          new StoryText(
              "Orders for Blue Heron Ltd.",
              List.of(Theme.MIGRATION),
              new Bullets("We moved orders out of db7.shop.internal.", "", "", "", "", ""),
              "",
              ""));

  /** As much as a form takes, and hard to escape. */
  static final Story HUGE =
      story(
          "huge",
          new StoryText(
              "&".repeat(StoryText.LONGEST_TITLE),
              List.of(Theme.STAKEHOLDER, Theme.PRIORITIZATION, Theme.IMPROVEMENT),
              new Bullets(most(), most(), most(), most(), most(), most()),
              "<".repeat(StoryText.LONGEST_LINE),
              ">".repeat(StoryText.LONGEST_LINE)));

  private StoryExamples() {}

  private static String most() {
    return "&".repeat(StoryText.LONGEST_BULLET);
  }

  static Story story(String id, StoryText text) {
    return new Story(new StoryId(HERE, id), ADA, text, false, MONDAY, MONDAY);
  }

  static Story archived(Story story) {
    return new Story(story.id(), ADA, story.text(), true, MONDAY, MONDAY);
  }

  /**
   * @param daysAgo tells it apart from others too
   */
  static ToldOnce told(int daysAgo, Theme theme, String question, Map<Mark, Set<PersonId>> marks) {
    return new ToldOnce(
        new Telling(
            new AnswerId(HERE, "a" + daysAgo),
            theme,
            question,
            MONDAY.minus(Duration.ofDays(daysAgo))),
        new Scorecard(marks),
        Rubric.standard());
  }

  static ToldOnce told(int daysAgo) {
    return told(
        daysAgo,
        Theme.INCIDENT,
        "Which alert did you chase, and what was behind it?",
        Map.of(Mark.OWNERSHIP, Set.of(BO, DEE), Mark.NO_EVIDENCE, Set.of(BO)));
  }

  static StoryPage page(Story story, List<ToldOnce> told, boolean overused) {
    return new StoryPage(
        story,
        StoryPlace.of(story.id(), null),
        told.stream().map(ToldOnce::telling).toList(),
        told.stream().limit(StoryPage.ON_A_PAGE).toList(),
        told.isEmpty() ? 0 : 2,
        overused,
        List.of(),
        false,
        MONDAY,
        BERLIN);
  }

  static Caller caller(PersonId person) {
    return new Caller(
        new Workspace(person.workspace(), Workspace.NONE, "T1", "UBOT", "/mock"),
        Optional.empty(),
        new Person(person, "Ada", BERLIN, false, false, false, false, false, MONDAY),
        "/mock");
  }
}
