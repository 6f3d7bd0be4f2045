package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.Agenda;
import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.feedback.MarkAnswer;
import dev.starling.feedback.Reaction;
import dev.starling.feedback.Rubric;
import dev.starling.feedback.Scorecards;
import dev.starling.question.Theme;
import dev.starling.question.WhatBroke;
import dev.starling.round.Answer;
import dev.starling.round.Clip;
import dev.starling.round.HearThread;
import dev.starling.round.ReadThread;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.RoundState;
import dev.starling.round.SettleRound;
import dev.starling.round.Spoken;
import dev.starling.story.Told;
import dev.starling.workspace.Forgotten;
import dev.starling.workspace.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What people do in a thread ends in the same state in whatever order, and however often, it
 * arrives.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AnyOrderTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final String LONG = "word ".repeat(45);
  private static final Agenda NOTHING_LATER = (errand, due) -> {};

  private final TestDatabase kind;
  private Database database;
  private RoundsSql rounds;
  private HearThread hearThread;
  private MarkAnswer markAnswer;
  private SettleRound settleRound;
  private WorkspaceId workspace;
  private PersonId ada;
  private PersonId bo;
  private PersonId dee;

  AnyOrderTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = Database.open(kind.freshUrl());
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    workspace = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    ada = new PersonId(workspace, "U1");
    bo = new PersonId(workspace, "U2");
    dee = new PersonId(workspace, "U4");
    rounds = database.store(RoundsSql.class);
    RubricsSql rubrics = database.store(RubricsSql.class);
    rubrics.current(workspace);
    MessagesSql messages = database.store(MessagesSql.class);
    AnswersSql answers = database.store(AnswersSql.class);
    ReadThread readThread = new ReadThread(rounds, messages, answers, NOTHING_LATER, clock);
    hearThread =
        new HearThread(
            rounds,
            messages,
            database.store(FormsSql.class),
            readThread,
            Forgotten.NOTHING,
            database.transaction());
    markAnswer =
        new MarkAnswer(
            rubrics, rounds, answers, database.store(ReactionsSql.class), Forgotten.NOTHING, clock);
    settleRound =
        new SettleRound(
            rounds,
            messages,
            database.store(SlotsSql.class),
            database.store(SchedulesSql.class),
            readThread,
            NOTHING_LATER,
            database.transaction(),
            clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void any_order_and_repetition_of_a_thread_ends_in_the_same_state() {
    String expected = live(history(), channel("C0"));
    for (int seed = 1; seed <= 25; seed++) {
      Random random = new Random(seed);
      List<Happening> shuffled = new ArrayList<>(history());
      history().stream().filter(each -> random.nextBoolean()).forEach(shuffled::add);
      Collections.shuffle(shuffled, random);

      assertThat(live(shuffled, channel("C" + seed))).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void credits_a_theme_with_two_peers_once_two_saw_a_strength() {
    live(history(), channel("C0"));

    assertThat(database.store(TellingsSql.class).findOf(ada))
        .containsExactly(new Told(Theme.INCIDENT, ts(60).at(), 2));
  }

  @Test
  void counts_as_the_team_who_answered_or_marked() {
    ChannelId channel = channel("C0");
    live(history(), channel);

    assertThat(database.store(TellingsSql.class).findTeam(channel, NOW.minus(Duration.ofDays(60))))
        .containsExactly(ada, bo, dee);
  }

  @Test
  void finds_rounds_that_do_not_reach_their_channel() {
    ChannelId channel = channel("C0");
    rounds.open(roundIn(channel));

    assertThat(rounds.findStuck(NOW)).isEmpty();
    assertThat(rounds.findStuck(NOW.plusSeconds(1))).containsExactly(roundIn(channel));

    settleRound.posted(round(channel), ts(0));
    assertThat(rounds.findStuck(NOW.plusSeconds(1))).isEmpty();
  }

  private interface Happening {
    void in(ChannelId channel);
  }

  /** Ada answers in two messages and edits one; Bo's answer is deleted; peers react and repent. */
  private List<Happening> history() {
    return List.of(
        channel -> settleRound.posted(round(channel), ts(0)),
        said(60, ada, "word ".repeat(30), 60),
        said(70, ada, "word ".repeat(5), 70),
        said(70, ada, "word ".repeat(15), 500),
        said(100, bo, LONG, 100),
        said(110, dee, "<@U2> nice one", 110),
        said(2000, bo, LONG, 2000),
        channel -> hearThread.deleted(channel, ts(100), ts(0)),
        reacted(70, bo, "key", true, 200),
        reacted(70, dee, "shield::skin-tone-3", true, 201),
        reacted(60, dee, "mirror", true, 202),
        reacted(60, dee, "mirror", false, 203),
        reacted(70, ada, "key", true, 204),
        reacted(70, dee, "tada", true, 205),
        reacted(100, dee, "key", true, 206));
  }

  private Happening said(int at, PersonId person, String text, int version) {
    return channel -> hearThread.said(spoken(channel, at, person, text, null, version));
  }

  private Spoken spoken(
      ChannelId channel, int at, PersonId person, String text, @Nullable Clip clip, int version) {
    return new Spoken(channel, ts(at), ts(0), person, text, clip, ts(version));
  }

  private Happening reacted(int on, PersonId person, String emoji, boolean present, int at) {
    return channel -> markAnswer.by(channel, new Reaction(ts(on), person, emoji, present, ts(at)));
  }

  /** Lets it all happen in a fresh channel's round, and says in words what came of it. */
  private String live(List<Happening> happenings, ChannelId channel) {
    rounds.open(roundIn(channel));
    happenings.forEach(happening -> happening.in(channel));
    return database.store(AnswersSql.class).findIn(round(channel)).stream()
        .map(answer -> inWords(answer, channel))
        .collect(Collectors.joining("\n"));
  }

  private String inWords(Answer answer, ChannelId channel) {
    Round round = rounds.get(round(channel));
    Scorecards scorecards =
        new Scorecards(
            database.store(AnswersSql.class),
            database.store(ReactionsSql.class),
            database.store(RubricsSql.class),
            database.store(QuietSignalsSql.class));
    return "%s %s %s %s %s"
        .formatted(
            answer.person().value(),
            answer.ts(),
            answer.kind(),
            answer.length(),
            scorecards.of(answer, round).peers());
  }

  private ChannelId channel(String slackId) {
    return database.store(ChannelsSql.class).enter(workspace, slackId);
  }

  private RoundId round(ChannelId channel) {
    return new RoundId(workspace, "r" + channel.value());
  }

  private Round roundIn(ChannelId channel) {
    return new Round(
        round(channel),
        channel,
        null,
        ada,
        WhatBroke.question(),
        "Because.",
        Rubric.standard().version(),
        RoundState.OPEN,
        NOW,
        NOW.plus(Duration.ofDays(1)),
        false,
        null);
  }

  private static Ts ts(int second) {
    return new Ts(String.format(Locale.ROOT, "%d.000100", NOW.getEpochSecond() + second));
  }
}
