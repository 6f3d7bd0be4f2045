package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.starling.base.ChannelId;
import dev.starling.base.Errand;
import dev.starling.base.Refusal;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.question.WhatBroke;
import dev.starling.round.AnnounceRound;
import dev.starling.round.PostMissed;
import dev.starling.round.ReadThread;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.RoundState;
import dev.starling.round.SettleRound;
import dev.starling.round.TellOfMiss;
import dev.starling.schedule.Slot;
import dev.starling.schedule.SlotState;
import dev.starling.workspace.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A question that nobody could say of whether it arrived. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MissedRoundTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Ts TS = new Ts("1795422600.000100");

  private final TestDatabase kind;
  private final List<Errand> errands = new ArrayList<>();
  private Database database;
  private RoundsSql rounds;
  private SlotsSql slots;
  private ChannelId channel;
  private RoundId id;

  MissedRoundTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void is_missed() {
    database = Database.open(kind.freshUrl());
    WorkspaceId workspace = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    channel = database.store(ChannelsSql.class).enter(workspace, "C1");
    rounds = database.store(RoundsSql.class);
    slots = database.store(SlotsSql.class);
    id = new RoundId(workspace, "r1");
    slots.record(new Slot(channel, TODAY, NOW, SlotState.OPENING, "", NOW));
    rounds.open(round());
    settle(NOW).missed(id, "Nobody knows.");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void somebody_hears_of_it() {
    assertThat(errands).containsExactly(new TellOfMiss(id));
    assertThat(slot())
        .returns(SlotState.MISSED, Slot::state)
        .returns("Nobody knows.", Slot::reason);
    assertThat(rounds.findMissed(channel)).map(Round::id).contains(id);
  }

  @Test
  void goes_on_its_way_once_when_somebody_wants_it() {
    Instant later = NOW.plus(Duration.ofMinutes(20));
    assertThat(postMissed(later).isPossible(rounds.get(id))).isTrue();

    postMissed(later).now(id);

    assertThat(errands).last().isEqualTo(new AnnounceRound(id));
    assertThat(rounds.get(id)).returns(RoundState.OPEN, Round::state).returns(true, Round::late);
    assertThat(slot().state()).isEqualTo(SlotState.OPENING);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> postMissed(later).now(id))
        .withMessageContaining("on its way already");

    settle(later).posted(id, TS);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> postMissed(later).now(id))
        .withMessageContaining("stands in the channel already");
    assertThat(slot().reason()).contains("a keeper had it posted");
  }

  @Test
  void is_too_late_after_four_hours() {
    Instant late = NOW.plus(Duration.ofHours(4)).plusSeconds(1);

    assertThat(postMissed(late).isPossible(rounds.get(id))).isFalse();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> postMissed(late).now(id))
        .withMessageContaining("too late");
  }

  @Test
  void was_not_missed_when_it_is_seen_in_its_channel_after_all() {
    settle(NOW.plus(Duration.ofHours(1))).posted(id, TS);

    assertThat(rounds.get(id)).returns(RoundState.OPEN, Round::state).returns(TS, Round::ts);
    assertThat(slot().state()).isEqualTo(SlotState.POSTED);
  }

  private Slot slot() {
    return slots.find(channel, TODAY).orElseThrow();
  }

  private PostMissed postMissed(Instant now) {
    return new PostMissed(
        rounds,
        slots,
        database.store(SchedulesSql.class),
        (errand, due) -> errands.add(errand),
        database.transaction(),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private SettleRound settle(Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    MessagesSql messages = database.store(MessagesSql.class);
    ReadThread readThread =
        new ReadThread(
            rounds, messages, database.store(AnswersSql.class), (errand, due) -> {}, clock);
    return new SettleRound(
        rounds,
        messages,
        slots,
        database.store(SchedulesSql.class),
        readThread,
        (errand, due) -> errands.add(errand),
        database.transaction(),
        clock);
  }

  private Round round() {
    return new Round(
        id,
        channel,
        TODAY,
        null,
        WhatBroke.question(),
        "Because.",
        1,
        RoundState.OPEN,
        NOW,
        NOW.plus(Duration.ofDays(1)),
        false,
        null);
  }
}
