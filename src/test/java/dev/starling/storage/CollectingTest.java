package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.feedback.CollectMarks;
import dev.starling.feedback.EmojiSeen;
import dev.starling.feedback.ForgetStrayMarks;
import dev.starling.feedback.Reaction;
import dev.starling.question.WhatBroke;
import dev.starling.round.Answer;
import dev.starling.round.CollectThread;
import dev.starling.round.HearThread;
import dev.starling.round.ReadThread;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.RoundState;
import dev.starling.round.Spoken;
import dev.starling.round.ThreadSeen;
import dev.starling.workspace.Forgotten;
import dev.starling.workspace.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read in Slack is brought together with what was heard; neither undoes the other. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CollectingTest {
  private static final Instant START = Instant.parse("2026-11-23T08:30:00Z");
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final String LONG = "word ".repeat(45);

  private final TestDatabase kind;
  private Database database;
  private RoundsSql rounds;
  private MessagesSql messages;
  private ReactionsSql reactions;
  private HearThread hearThread;
  private CollectThread collectThread;
  private CollectMarks collectMarks;
  private ChannelId channel;
  private RoundId round;
  private PersonId ada;
  private PersonId bo;

  CollectingTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = Database.open(kind.freshUrl());
    WorkspaceId workspace = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", START);
    ada = new PersonId(workspace, "U1");
    bo = new PersonId(workspace, "U2");
    channel = database.store(ChannelsSql.class).enter(workspace, "C1");
    round = new RoundId(workspace, "r1");
    rounds = database.store(RoundsSql.class);
    messages = database.store(MessagesSql.class);
    reactions = database.store(ReactionsSql.class);
    RubricsSql rubrics = database.store(RubricsSql.class);
    rubrics.current(workspace);
    ReadThread readThread =
        new ReadThread(
            rounds, messages, database.store(AnswersSql.class), (errand, due) -> {}, at(AN_HOUR));
    hearThread =
        new HearThread(
            rounds,
            messages,
            database.store(FormsSql.class),
            readThread,
            Forgotten.NOTHING,
            database.transaction());
    collectThread = new CollectThread(rounds, messages, hearThread, database.transaction());
    collectMarks = new CollectMarks(rubrics, reactions, Forgotten.NOTHING, database.transaction());
    rounds.open(opened());
    rounds.posted(round, ts(0));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_missed_is_taken_in_once() {
    ThreadSeen seen = seen(true, said(10, LONG, 10));

    assertThat(collectThread.from(round, seen)).isTrue();
    assertThat(collectThread.from(round, seen)).isFalse();
    assertThat(answers()).hasSize(1);
  }

  @Test
  void an_older_reading_does_not_undo_a_newer_edit() {
    hearThread.said(said(10, "word ".repeat(80), 300));

    assertThat(collectThread.from(round, seen(true, said(10, LONG, 10)))).isFalse();
    assertThat(messages.texts(answers().get(0).id())).containsExactly("word ".repeat(80));
  }

  @Test
  void what_is_missing_in_a_whole_young_thread_was_deleted() {
    hearThread.said(said(10, LONG, 10));

    assertThat(collectThread.from(round, seen(true))).isTrue();

    assertThat(answers()).isEmpty();
  }

  @Test
  void what_is_missing_otherwise_is_kept() {
    hearThread.said(said(10, LONG, 10));

    collectThread.from(round, seen(false));
    collectThread.from(round, seen(true, START.plus(Duration.ofDays(8))));
    collectThread.from(
        round, new ThreadSeen(List.of(), Set.of(), Set.of(), true, START.plus(AN_HOUR)));

    assertThat(answers()).hasSize(1);
  }

  @Test
  void what_was_said_a_moment_ago_may_not_be_shown_yet() {
    hearThread.said(said(10, LONG, 10));

    collectThread.from(round, seen(true, START.plusSeconds(30)));

    assertThat(answers()).hasSize(1);
  }

  @Test
  void a_tombstone_takes_an_answer_away_however_old_it_is() {
    hearThread.said(said(10, LONG, 10));

    collectThread.from(
        round,
        new ThreadSeen(
            List.of(), Set.of(), Set.of(ts(10)), false, START.plus(Duration.ofDays(80))));

    assertThat(answers()).isEmpty();
  }

  @Test
  void chatter_whose_text_was_forgotten_stays_forgotten() {
    hearThread.said(said(10, "Good luck!", 10));
    messages.forgetChatter(channel, ts(0), START.plus(AN_HOUR));

    assertThat(collectThread.from(round, seen(true, said(10, "Good luck!", 10)))).isFalse();
    assertThat(messages.settled(channel, ts(0))).containsEntry(ts(10), ts(10));
    assertThat(hearThread.said(said(10, "Good luck!", 10))).as("it had no text").isTrue();
  }

  @Test
  void a_missed_mark_is_noted_and_a_missed_taking_back_too() {
    hear("key", true, 20);
    hear("dart", false, 21);

    assertThat(collect(true, emoji("dart", ada), emoji("handshake::skin-tone-2", bo))).isTrue();

    assertThat(standing()).containsExactlyInAnyOrder("dart U1", "handshake::skin-tone-2 U2");
  }

  @Test
  void whatever_is_still_delivered_is_the_later_word() {
    hear("key", false, 20);
    collect(true, emoji("key", ada), emoji("dart", ada));

    hear("key", true, 15);
    hear("key", false, 20);
    assertThat(standing()).as("again what was heard before").contains("key U1", "dart U1");

    hear("key", true, 40);
    hear("dart", false, 41);
    assertThat(standing()).containsExactly("key U1");
  }

  @Test
  void a_mark_taken_back_while_it_is_read_stays_taken_back() {
    hear("key", false, (int) AN_HOUR.toSeconds());

    assertThat(collect(true, emoji("key", ada))).isFalse();

    assertThat(standing()).isEmpty();
  }

  @Test
  void of_an_emoji_that_slack_shows_in_part_nobody_is_taken_back() {
    hear("key", true, 20);
    hear("dart", true, 21);

    collect(true, new EmojiSeen("key", List.of(bo), false));

    assertThat(standing()).containsExactlyInAnyOrder("key U1", "key U2");
  }

  @Test
  void where_absence_says_nothing_no_mark_is_taken_back() {
    hear("key", true, 20);

    collect(false);

    assertThat(standing()).containsExactly("key U1");
  }

  @Test
  void other_emoji_are_not_kept() {
    assertThat(collect(true, emoji("tada", ada, bo))).isFalse();

    assertThat(reactions.historyOn(channel, Set.of(ts(10)))).isEmpty();
  }

  @Test
  void an_emoji_on_a_message_nobody_knows_is_kept_until_two_days_after_closing() {
    hear("key", true, 20);
    Instant closes = opened().closesAt();

    forgetAt(closes.plus(Duration.ofDays(2)).minusSeconds(1));
    assertThat(standing()).hasSize(1);

    forgetAt(closes.plus(Duration.ofDays(2)));
    assertThat(standing()).isEmpty();
  }

  @Test
  void an_emoji_on_a_message_that_is_known_is_kept() {
    hearThread.said(said(10, "Good luck!", 10));
    hear("key", true, 20);

    forgetAt(opened().closesAt().plus(Duration.ofDays(10)));

    assertThat(standing()).hasSize(1);
  }

  @Test
  void whoever_listens_learns_when_anybody_last_did() {
    AttendanceSql attendance = database.store(AttendanceSql.class);

    assertThat(attendance.renew(START)).as("before anybody was there").isEmpty();
    attendance.begin(START);
    attendance.begin(START.plus(AN_HOUR));
    assertThat(attendance.renew(START)).as("a second replica").isEmpty();
    assertThat(attendance.renew(START.plus(AN_HOUR))).contains(START);
    assertThat(attendance.renew(START.plus(AN_HOUR).plusSeconds(30))).contains(START.plus(AN_HOUR));
  }

  @Test
  void a_question_is_known_to_have_been_posted_in_a_time() {
    WorkspaceId here = channel.workspace();

    assertThat(rounds.anyPosted(here, START.minusSeconds(9), START.plusSeconds(9))).isTrue();
    assertThat(rounds.anyPosted(here, START.plusSeconds(9), START.plus(AN_HOUR))).isFalse();
    assertThat(rounds.anyPosted(here, START.minus(AN_HOUR), START.minusSeconds(9))).isFalse();
  }

  private void forgetAt(Instant moment) {
    new ForgetStrayMarks(
            rounds, reactions, (errand, due) -> {}, Clock.fixed(moment, ZoneOffset.UTC))
        .when(new ForgetStrayMarks.Due(round));
  }

  private List<Answer> answers() {
    return database.store(AnswersSql.class).findIn(round);
  }

  private void hear(String emoji, boolean present, int at) {
    reactions.note(channel, new Reaction(ts(10), ada, emoji, present, ts(at)));
  }

  private static EmojiSeen emoji(String name, PersonId... people) {
    return new EmojiSeen(name, List.of(people), true);
  }

  private boolean collect(boolean absenceCounts, EmojiSeen... emoji) {
    Instant certain = START.plus(AN_HOUR).minusSeconds(60);
    return !collectMarks
        .on(channel, Map.of(ts(10), List.of(emoji)), certain, absenceCounts)
        .isEmpty();
  }

  private List<String> standing() {
    return reactions.standingOn(channel, Set.of(ts(10))).stream()
        .map(each -> each.emoji() + " " + each.person().value())
        .toList();
  }

  private static ThreadSeen seen(boolean whole, Spoken... said) {
    return seen(whole, START.plus(AN_HOUR), said);
  }

  private static ThreadSeen seen(boolean whole, Instant asOf, Spoken... said) {
    Set<Ts> standing = new HashSet<>(Set.of(ts(0)));
    Arrays.stream(said).map(Spoken::ts).forEach(standing::add);
    return new ThreadSeen(List.of(said), standing, Set.of(), whole, asOf);
  }

  private Spoken said(int at, String text, int version) {
    return new Spoken(channel, ts(at), ts(0), ada, text, null, ts(version));
  }

  private static Clock at(Duration later) {
    return Clock.fixed(START.plus(later), ZoneOffset.UTC);
  }

  private static Ts ts(int second) {
    return new Ts(String.format(Locale.ROOT, "%d.000100", START.getEpochSecond() + second));
  }

  private Round opened() {
    return new Round(
        round,
        channel,
        null,
        ada,
        WhatBroke.question(),
        "Because.",
        1,
        RoundState.OPEN,
        START,
        START.plus(Duration.ofDays(1)),
        false,
        null);
  }
}
