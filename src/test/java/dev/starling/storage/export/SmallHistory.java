package dev.starling.storage.export;

import dev.starling.base.Agenda;
import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.feedback.MarkAnswer;
import dev.starling.feedback.Reaction;
import dev.starling.feedback.Rubric;
import dev.starling.question.Dimension;
import dev.starling.question.Focus;
import dev.starling.question.Level;
import dev.starling.question.PackId;
import dev.starling.question.Question;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import dev.starling.quiz.Box;
import dev.starling.quiz.ItemId;
import dev.starling.quiz.Recall;
import dev.starling.round.Clip;
import dev.starling.round.HearThread;
import dev.starling.round.ReadThread;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.RoundState;
import dev.starling.round.SettleRound;
import dev.starling.round.Spoken;
import dev.starling.round.StarParts;
import dev.starling.round.SubmitAnswer;
import dev.starling.schedule.DayOff;
import dev.starling.schedule.Days;
import dev.starling.schedule.Schedule;
import dev.starling.schedule.Slot;
import dev.starling.schedule.SlotState;
import dev.starling.storage.AnswersSql;
import dev.starling.storage.ChannelsSql;
import dev.starling.storage.Database;
import dev.starling.storage.DaysOffSql;
import dev.starling.storage.FormsSql;
import dev.starling.storage.KeepersSql;
import dev.starling.storage.MessagesSql;
import dev.starling.storage.PeopleSql;
import dev.starling.storage.ReactionsSql;
import dev.starling.storage.RecallsSql;
import dev.starling.storage.RoundsSql;
import dev.starling.storage.RubricsSql;
import dev.starling.storage.SchedulesSql;
import dev.starling.storage.SlotsSql;
import dev.starling.storage.WorkspacesSql;
import dev.starling.workspace.Forgotten;
import dev.starling.workspace.Person;
import dev.starling.workspace.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is left in a database after a little practice: Monday's question on incidents went to {@code
 * C1} and was answered by Ada in two messages and by Eli in a form; Dee praised them, and Bo took
 * his answer back. Then the growth signals went private, and Ada asked {@code C1} for a question on
 * scaling, which Bo answered with a clip. An organisation without a team has a channel of its own.
 */
public final class SmallHistory {
  public static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  public static final String LONG = "Grüße 👋 " + "word ".repeat(45).strip();

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Agenda NOTHING_LATER = (errand, due) -> {};

  private final Database database;
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final WorkspaceId workspace;
  private final ChannelId channel;
  private final RoundsSql rounds;
  private final ReadThread readThread;
  private final HearThread hearThread;
  private final SubmitAnswer submitAnswer;
  private final SettleRound settleRound;
  private final MarkAnswer markAnswer;

  public static void writeInto(Database database) {
    SmallHistory history = new SmallHistory(database);
    history.calendar();
    history.people();
    history.monday();
    history.asked();
    history.quiz();
    history.elsewhere();
  }

  private SmallHistory(Database database) {
    this.database = database;
    workspace = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    channel = database.store(ChannelsSql.class).enter(workspace, "C1");
    rounds = database.store(RoundsSql.class);
    MessagesSql messages = database.store(MessagesSql.class);
    FormsSql forms = database.store(FormsSql.class);
    var answers = database.store(AnswersSql.class);
    var transaction = database.transaction();
    readThread = new ReadThread(rounds, messages, answers, NOTHING_LATER, clock);
    hearThread =
        new HearThread(rounds, messages, forms, readThread, Forgotten.NOTHING, transaction);
    submitAnswer =
        new SubmitAnswer(rounds, forms, messages, readThread, NOTHING_LATER, transaction, clock);
    settleRound =
        new SettleRound(
            rounds,
            messages,
            database.store(SlotsSql.class),
            database.store(SchedulesSql.class),
            readThread,
            NOTHING_LATER,
            transaction,
            clock);
    markAnswer =
        new MarkAnswer(
            database.store(RubricsSql.class),
            rounds,
            answers,
            database.store(ReactionsSql.class),
            Forgotten.NOTHING,
            clock);
  }

  private void quiz() {
    RecallsSql recalls = database.store(RecallsSql.class);
    ItemId ending = new ItemId("stronger-ending");
    recalls.keep(new Recall(person("UADA"), ending, 2, Box.LOWEST, "second", NOW));
    recalls.keep(new Recall(person("UBO"), ending, 1, new Box(2), "first", NOW));
  }

  private void calendar() {
    database
        .store(SchedulesSql.class)
        .save(
            new Schedule(
                channel,
                Days.WEEKDAYS,
                2,
                LocalTime.of(9, 30),
                ZoneId.of("Europe/Berlin"),
                MONDAY,
                true,
                person("UDEE"),
                NOW,
                Focus.ANYTHING.on(Theme.INCIDENT).at(Level.SENIOR).from(PackId.CORE)));
    KeepersSql keepers = database.store(KeepersSql.class);
    keepers.add(channel, person("UDEE"));
    keepers.add(channel, person("UADA"));
    database
        .store(DaysOffSql.class)
        .add(new DayOff(channel, "d1", MONDAY.plusDays(3), MONDAY.plusDays(4), "Thanksgiving"));
    slot(0, SlotState.OPENING, "");
    slot(1, SlotState.MISSED, "Slack was away.");
    slot(2, SlotState.SKIPPED, "");
    slot(3, SlotState.OFF, "A day off (Thanksgiving).");
    slot(7, SlotState.OPENING, "");
  }

  private void slot(int days, SlotState state, String reason) {
    Instant due = NOW.plus(Duration.ofDays(days));
    database
        .store(SlotsSql.class)
        .record(new Slot(channel, MONDAY.plusDays(days), due, state, reason, NOW));
  }

  private void people() {
    meet("UADA", false, false);
    meet("UBOT", true, false);
    meet("UFAR", false, true);
  }

  private void meet(String id, boolean bot, boolean foreigner) {
    database
        .store(PeopleSql.class)
        .save(
            new Person(
                person(id),
                "Name of " + id,
                ZoneId.of("Europe/Berlin"),
                false,
                false,
                foreigner,
                false,
                bot,
                NOW));
  }

  private void monday() {
    database.store(RubricsSql.class).current(workspace);
    Round lost = round("lost", null, Theme.PRIDE, 1);
    rounds.open(lost);
    settleRound.missed(lost.id(), "Slack said no.");
    Round round = round("r1", MONDAY, Theme.INCIDENT, 1);
    rounds.open(round);
    settleRound.posted(round.id(), ts(0));

    say(0, 60, "UADA", LONG, null);
    say(0, 70, "UADA", "And \"then\"\nit worked.", null);
    say(0, 100, "UBO", LONG, null);
    say(0, 110, "UDEE", "Nice one", null);
    hearThread.deleted(channel, ts(100), ts(0));
    submitAnswer.send(
        "f1",
        round.id(),
        person("UELI"),
        new StarParts("It broke.", "", "I fixed it.", "", "", ""));
    submitAnswer.posted(submitAnswer.own(workspace, "f1", person("UELI")), ts(120));
    rounds.close(round.id(), NOW.plus(Duration.ofDays(1)));

    react(60, "UBO", "key", true, 200);
    react(70, "UBO", "key::skin-tone-3", true, 201);
    react(70, "UDEE", "shield", true, 202);
    react(70, "UDEE", "mirror", true, 203);
    react(60, "UDEE", "dart", true, 204);
    react(60, "UDEE", "dart", false, 205);
    react(60, "UADA", "key", true, 206);
    react(60, "UDEE", "tada", true, 207);
    react(60, "UBOT", "key", true, 208);
    react(60, "UFAR", "key", true, 209);
    react(100, "UDEE", "key", true, 210);
    react(120, "UELI", "key", true, 211);
    react(120, "UADA", "scales", true, 212);
  }

  private void asked() {
    database.store(RubricsSql.class).keep(workspace, Rubric.standard().withGrowthInPublic(false));
    Round round = round("r2", null, Theme.SCALING, 2);
    rounds.open(round);
    settleRound.posted(round.id(), ts(1000));
    say(1000, 1060, "UBO", "", new Clip(null));
    react(1060, "UADA", "mirror", true, 1070);
    react(1060, "UADA", "key", true, 1071);
  }

  private void elsewhere() {
    WorkspaceId org = database.store(WorkspacesSql.class).enter("E9", Workspace.NONE, NOW);
    ChannelId far = database.store(ChannelsSql.class).enter(org, "C9");
    database.store(DaysOffSql.class).add(new DayOff(far, "d1", MONDAY, MONDAY, ""));
  }

  private void say(int thread, int at, String who, String text, @Nullable Clip clip) {
    hearThread.said(new Spoken(channel, ts(at), ts(thread), person(who), text, clip, ts(at)));
  }

  private void react(int on, String who, String emoji, boolean present, int at) {
    markAnswer.by(channel, new Reaction(ts(on), person(who), emoji, present, ts(at)));
  }

  private Round round(String id, @Nullable LocalDate date, Theme theme, int rubric) {
    Question question =
        new Question(
            new QuestionId("question-" + theme.slug()),
            "What happened?",
            List.of(theme, Theme.DEADLINE),
            List.of(Dimension.RESILIENCE),
            Level.SENIOR,
            List.of("triage"),
            List.of("And then?"),
            List.of());
    return new Round(
        new RoundId(workspace, id),
        channel,
        date,
        date == null ? person("UADA") : null,
        question,
        "Because.",
        rubric,
        RoundState.OPEN,
        NOW,
        NOW.plus(Duration.ofDays(1)),
        false,
        null);
  }

  private PersonId person(String id) {
    return new PersonId(workspace, id);
  }

  /** A message so many seconds after the moment. */
  public static Ts ts(int second) {
    return new Ts(String.format(Locale.ROOT, "%d.000100", NOW.getEpochSecond() + second));
  }
}
