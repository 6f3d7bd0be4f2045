package dev.starling.slack.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.starling.base.ChannelId;
import dev.starling.base.Later;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.PostOutcome;
import dev.starling.slack.wire.Poster;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.storage.ChannelsSql;
import dev.starling.storage.Database;
import dev.starling.storage.PatienceSql;
import dev.starling.storage.PostsSql;
import dev.starling.storage.TestDatabase;
import dev.starling.storage.WorkspacesSql;
import dev.starling.workspace.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostOnceTest {
  private static final String TS = "1795422600.000100";

  private final Poster poster = mock(Poster.class);
  private final Lookup lookup = mock(Lookup.class);
  private final List<String> outcome = new ArrayList<>();
  private Optional<String> obstacle = Optional.empty();
  private Instant now = Instant.parse("2026-11-23T08:30:00Z");
  private Database database;
  private ChannelId channel;
  private PostOnce postOnce;

  @BeforeEach
  void open() {
    database = Database.open(TestDatabase.SQLITE.freshUrl());
    WorkspaceId workspace = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", now);
    ChannelsSql channels = database.store(ChannelsSql.class);
    channel = channels.enter(workspace, "C1");
    Clock hands = new Hands();
    postOnce =
        new PostOnce(
            database.store(PostsSql.class),
            channels,
            poster,
            lookup,
            new Restraint(database.store(PatienceSql.class), hands),
            (where, why) -> outcome.add("stopped"),
            database.transaction(),
            hands);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void posts_once_however_often_it_is_asked() {
    slackSays(new PostOutcome.Posted(TS));

    deliver();
    deliver();

    assertThat(outcome).containsExactly("posted " + TS, "posted " + TS);
    verify(poster, times(1)).post(any());
  }

  @Test
  void looks_before_it_posts_again_when_the_outcome_is_not_clear() {
    slackSays(new PostOutcome.Unclear("timeout"));
    assertThatThrownBy(this::deliver).isInstanceOf(Later.class);
    slackShows(Optional.of(TS));

    deliver();

    assertThat(outcome).containsExactly("posted " + TS);
    verify(poster, times(1)).post(any());
  }

  @Test
  void waits_until_a_message_had_time_to_appear_and_then_posts_it_again() {
    slackSays(new PostOutcome.Unclear("timeout"));
    assertThatThrownBy(this::deliver).isInstanceOf(Later.class);
    slackShows(Optional.empty());

    now = now.plusSeconds(20);
    assertThatThrownBy(this::deliver).isInstanceOf(Later.class);
    verify(poster, times(1)).post(any());

    now = now.plusSeconds(40);
    slackSays(new PostOutcome.Posted(TS));
    deliver();
    assertThat(outcome).containsExactly("posted " + TS);
  }

  @Test
  void finds_what_it_posted_before_it_died() {
    slackSays(new PostOutcome.Unclear("the process died here"));
    assertThatThrownBy(this::deliver).isInstanceOf(Later.class);
    slackShows(Optional.of(TS));
    now = now.plus(Duration.ofHours(3));

    deliver();

    assertThat(outcome).containsExactly("posted " + TS);
    verify(poster, times(1)).post(any());
  }

  @Test
  void gives_up_after_ten_minutes_in_which_nobody_could_look() {
    slackSays(new PostOutcome.Unclear("timeout"));
    assertThatThrownBy(this::deliver).isInstanceOf(Later.class);
    SlackTrouble trouble = mock(SlackTrouble.class);
    when(trouble.retryAfter()).thenReturn(Optional.empty());
    when(lookup.findByKey(any(), any(), any(), any())).thenThrow(trouble);

    now = now.plus(Duration.ofMinutes(9));
    assertThatThrownBy(this::deliver).isInstanceOf(Later.class);
    now = now.plus(Duration.ofMinutes(1));
    deliver();

    assertThat(outcome).hasSize(1).first().asString().startsWith("failed");
    verify(poster, times(1)).post(any());
  }

  @Test
  void sends_again_once_at_most() {
    slackSays(new PostOutcome.Unclear("timeout"));
    assertThatThrownBy(this::deliver).isInstanceOf(Later.class);
    slackShows(Optional.empty());
    for (int minute = 1; minute < 10; minute++) {
      now = now.plus(Duration.ofMinutes(1));
      assertThatThrownBy(this::deliver).isInstanceOf(Later.class);
    }
    verify(poster, times(2)).post(any());

    now = now.plus(Duration.ofMinutes(1));
    deliver();

    assertThat(outcome).hasSize(1).first().asString().startsWith("failed");
    verify(poster, times(2)).post(any());
  }

  @Test
  void does_not_send_what_has_come_too_late() {
    obstacle = Optional.of("Too late.");

    deliver();
    deliver();

    assertThat(outcome).containsExactly("failed Too late.", "failed Too late.");
    verify(poster, never()).post(any());
  }

  @Test
  void comes_back_when_slack_asks_it_to_slow_down() {
    slackSays(
        new PostOutcome.Refused("ratelimited", Optional.of(Duration.ofSeconds(7)), List.of()));
    assertThatThrownBy(this::deliver)
        .isInstanceOfSatisfying(
            Later.class, later -> assertThat(later.pause()).isEqualTo(Duration.ofSeconds(7)));

    slackSays(new PostOutcome.Posted(TS));
    now = now.plusSeconds(6);
    assertThatThrownBy(this::deliver)
        .as("and nobody asks before that")
        .isInstanceOfSatisfying(
            Later.class, later -> assertThat(later.pause()).isEqualTo(Duration.ofSeconds(1)));
    verify(poster, times(1)).post(any());
    now = now.plusSeconds(1);
    deliver();

    assertThat(outcome).containsExactly("posted " + TS);
    verify(lookup, never()).findByKey(any(), any(), any(), any());
  }

  @Test
  void says_in_a_sentence_why_slack_refused_and_does_not_try_again() {
    slackSays(new PostOutcome.Refused("is_archived", Optional.empty(), List.of()));

    deliver();
    deliver();

    assertThat(outcome)
        .containsExactly(
            "stopped",
            "failed The channel is archived: unarchive it to go on.",
            "failed The channel is archived: unarchive it to go on.");
    verify(poster, times(1)).post(any());
  }

  @Test
  void sends_the_key_along_by_which_it_is_found_again() {
    slackSays(new PostOutcome.Unclear("timeout"));
    assertThatThrownBy(this::deliver).isInstanceOf(Later.class);
    slackShows(Optional.of(TS));
    deliver();

    verify(lookup).findByKey(eq("C1"), eq(null), any(), eq("key"));
  }

  private void deliver() {
    postOnce.deliver(
        new Posting(
            "key",
            new Addressee.InChannel(channel, null),
            () -> Shown.of(Mrkdwn.of("Hello")),
            () -> obstacle,
            (Ts ts) -> outcome.add("posted " + ts),
            why -> outcome.add("failed " + why)));
  }

  private void slackSays(PostOutcome answer) {
    when(poster.post(any())).thenReturn(answer);
  }

  private void slackShows(Optional<String> ts) {
    when(lookup.findByKey(any(), any(), any(), any())).thenReturn(ts);
  }

  private final class Hands extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
