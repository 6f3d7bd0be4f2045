package dev.starling.belongings;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.coach.Length;
import dev.starling.feedback.Mark;
import dev.starling.feedback.Scorecard;
import dev.starling.question.Level;
import dev.starling.question.Question;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.AnswerKind;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.RoundState;
import dev.starling.story.Bullets;
import dev.starling.story.Coverage;
import dev.starling.story.CoverageState;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import dev.starling.story.Telling;
import dev.starling.workspace.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Ada would take along: three stories, one of them archived, and two answers. */
final class BelongingsExample {
  static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  static final WorkspaceId HERE = new WorkspaceId(1);
  static final PersonId ADA = new PersonId(HERE, "UADA");
  private static final AnswerId ANSWER = new AnswerId(HERE, "r1-1");
  private static final String ASKED = "Which alert did you chase, and what was behind it?";

  static final Story BREAKER =
      story(
          "breaker",
          new StoryText(
              "The breaker that never closed",
              List.of(Theme.INCIDENT, Theme.SCALING),
              new Bullets(
                  "Our checkout timed out every Friday evening & nobody knew why.\n"
                      + "Support counted 300 angry letters.",
                  "I was on call and had to find out before the sale.",
                  "- I compared slow and fast traces\n- I found a call without a timeout\n"
                      + "- I put a breaker in",
                  "Timeouts went from 4 % to none.",
                  "I ask for a timeout in every review.",
                  "A cache would have been faster to write and harder to undo."),
              "from 4 % to none",
              "the lead of payments"),
          false);

  static final Story TABLE =
      story(
          "table",
          new StoryText(
              "The wrong table",
              List.of(Theme.MISTAKE),
              new Bullets("I was tired and dropped the *wrong* table.", "", "", "", "", ""),
              "",
              ""),
          false);

  private static final Story OLD =
      story("old", new StoryText("An old one", List.of(), Bullets.NONE, "", ""), true);

  static final Belongings ALL =
      new Belongings(
          new Person(
              ADA, "Ada", ZoneId.of("Europe/Berlin"), false, false, false, false, false, NOW),
          NOW,
          List.of(
              new OwnedStory(
                  BREAKER,
                  List.of(
                      new Telling(ANSWER, Theme.INCIDENT, ASKED, NOW.minus(Duration.ofDays(3)))),
                  2,
                  List.of(
                      question("What did you do when a service slowed down for everybody?"),
                      question("How did you find out that it was not your fault?"))),
              new OwnedStory(TABLE, List.of(), 0, List.of(question("What broke by your hand?"))),
              new OwnedStory(OLD, List.of(), 0, List.of())),
          List.of(
              answer("So we had this *checkout*, and I looked at traces.\n\nThen it got fast.", 1),
              answer("", 2)),
          new Coverage(
              Map.of(
                  Theme.INCIDENT,
                  CoverageState.PROVEN,
                  Theme.SCALING,
                  CoverageState.READY,
                  Theme.MISTAKE,
                  CoverageState.DRAFT,
                  Theme.PRIDE,
                  CoverageState.TOLD)));

  private BelongingsExample() {}

  private static Story story(String id, StoryText text, boolean archived) {
    return new Story(new StoryId(HERE, id), ADA, text, archived, NOW, NOW);
  }

  private static OwnedAnswer answer(String words, int take) {
    Instant at = NOW.minus(Duration.ofDays(3));
    return new OwnedAnswer(
        new Answer(
            ANSWER,
            new RoundId(HERE, "r1"),
            ADA,
            new Ts("1763000000.000100"),
            at,
            at,
            words.isEmpty() ? AnswerKind.CLIP : AnswerKind.TEXT,
            take,
            new Length(70, 0),
            words.isEmpty() ? 80 : null,
            false),
        round(),
        "practice",
        words,
        words.isEmpty()
            ? Scorecard.EMPTY
            : new Scorecard(
                Map.of(
                    Mark.OWNERSHIP,
                    Set.of(new PersonId(HERE, "UBO"), new PersonId(HERE, "UDEE")),
                    Mark.NO_EVIDENCE,
                    Set.of(new PersonId(HERE, "UBO")))),
        words.isEmpty() ? List.of() : List.of(BREAKER.title()));
  }

  private static Round round() {
    return new Round(
        new RoundId(HERE, "r1"),
        new ChannelId(HERE, 1),
        null,
        null,
        question(ASKED),
        "Because.",
        1,
        RoundState.CLOSED,
        NOW,
        NOW,
        false,
        null);
  }

  private static Question question(String text) {
    return new Question(
        new QuestionId("q"),
        text,
        List.of(Theme.INCIDENT),
        List.of(),
        Level.MID,
        List.of(),
        List.of(),
        List.of());
  }
}
