package dev.starling.slack;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.coach.Length;
import dev.starling.question.Dimension;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Monday in Berlin, its question, and the people who answer it. */
public final class Examples {
  public static final WorkspaceId HERE = new WorkspaceId(1);
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final Instant MONDAY = Instant.parse("2026-11-23T08:30:00Z");
  public static final Instant TUESDAY = Instant.parse("2026-11-24T08:30:00Z");

  public static final PersonId ADA = new PersonId(HERE, "UADA");
  public static final PersonId BO = new PersonId(HERE, "UBO");
  public static final PersonId DEE = new PersonId(HERE, "UDEE");
  public static final PersonId ELI = new PersonId(HERE, "UELI");

  public static final RoundId ROUND_ID = new RoundId(HERE, "k3m9");

  public static final Question QUESTION =
      new Question(
          new QuestionId("disagreement-review"),
          "Think of a review that got stuck: two ways to do it, and neither side gave in. What was it"
              + " really about, and how did the two of you get on?",
          List.of(Theme.DISAGREEMENT),
          List.of(Dimension.COLLABORATION, Dimension.COMMUNICATION),
          Level.SENIOR,
          List.of(
              "Tells the other side so that they would agree with it",
              "Finds what the argument is really about, such as risk & ownership",
              "Moves to an experiment or to a third opinion",
              "The two still work together gladly"),
          List.of(
              "Which of your arguments would you drop today?",
              "What would it have cost to simply agree?"),
          List.of());

  /** As long as a question may be, and hard to escape. */
  public static final Question LONG_QUESTION =
      new Question(
          new QuestionId("long"),
          "&".repeat(Question.LONGEST_TEXT),
          List.of(Theme.STAKEHOLDER, Theme.PRIDE, Theme.SCALING),
          List.of(Dimension.values()),
          Level.STAFF,
          Collections.nCopies(5, "<".repeat(Question.LONGEST_PHRASE)),
          Collections.nCopies(6, "&".repeat(Question.LONGEST_FOLLOW_UP)),
          List.of());

  public static final Round ROUND = round(QUESTION, RoundState.OPEN, false, null);

  private Examples() {}

  public static Round round(
      Question question, RoundState state, boolean late, @Nullable PersonId askedBy) {
    return new Round(
        ROUND_ID,
        new ChannelId(HERE, 7),
        askedBy == null ? LocalDate.of(2026, 11, 23) : null,
        askedBy,
        question,
        "Most people here could use a fresh story on technical disagreement.",
        1,
        state,
        MONDAY,
        TUESDAY,
        late,
        new Ts("1795422600.000100"));
  }

  public static Answer answer(PersonId person, AnswerKind kind, int take, int words) {
    return answer(person, kind, take, new Length(words, 0), null, false);
  }

  public static Answer answer(
      PersonId person,
      AnswerKind kind,
      int take,
      Length length,
      @Nullable Integer seconds,
      boolean late) {
    Instant at = MONDAY.plusSeconds(600);
    return new Answer(
        new AnswerId(HERE, "k3m9-" + person.value() + take),
        ROUND_ID,
        person,
        new Ts("1795423200.000100"),
        at,
        at,
        kind,
        take,
        length,
        seconds,
        late);
  }
}
