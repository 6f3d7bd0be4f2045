package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Post;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Focus;
import dev.starling.schedule.Days;
import dev.starling.schedule.Halt;
import dev.starling.schedule.Schedule;
import dev.starling.workspace.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What keeps schedules from going on, what Slack asked us to wait for, and letters. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TrustStoresTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  private final TestDatabase kind;
  private Database database;
  private WorkspaceId workspace;
  private ChannelId channel;
  private PersonId ada;

  TrustStoresTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = Database.open(kind.freshUrl());
    workspace = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    channel = database.store(ChannelsSql.class).enter(workspace, "C1");
    ada = new PersonId(workspace, "U1");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_halt_lasts_until_the_schedule_is_resumed() {
    SchedulesSql schedules = database.store(SchedulesSql.class);
    HaltsSql halts = database.store(HaltsSql.class);
    Schedule schedule = weekdays();
    schedules.save(schedule.pausedNow());
    assertThat(halts.find(channel)).as("paused by somebody").isEmpty();

    Halt archived = new Halt(channel, "Archived.", NOW.plusSeconds(60));
    halts.note(new Halt(channel, "Something else.", NOW));
    halts.note(archived);
    assertThat(halts.find(channel)).contains(archived);
    assertThat(halts.all()).containsExactly(archived);

    Schedule resumed = schedule.resumed(NOW.plusSeconds(120));
    schedules.save(resumed);
    assertThat(halts.find(channel)).isEmpty();
    schedules.save(resumed.pausedNow());
    assertThat(halts.all()).as("paused by somebody, later").isEmpty();
  }

  @Test
  void of_two_wishes_for_patience_the_longer_one_counts_and_only_there() {
    PatienceSql patience = database.store(PatienceSql.class);

    patience.keep(workspace, "chat.postMessage", "C1", NOW.plusSeconds(30));
    patience.keep(workspace, "chat.postMessage", "C1", NOW.plusSeconds(10));

    assertThat(patience.until(workspace, "chat.postMessage", "C1")).contains(NOW.plusSeconds(30));
    assertThat(patience.until(workspace, "chat.postMessage", "C2")).isEmpty();
    assertThat(patience.until(workspace, "chat.update", "C1")).isEmpty();
  }

  @Test
  void a_letter_is_entered_once_and_may_be_sent_after_all() {
    PostsSql posts = database.store(PostsSql.class);
    posts.enterLetter(workspace, "letter", ada, NOW);
    posts.enterLetter(workspace, "letter", ada, NOW.plusSeconds(1));
    posts.send(workspace, "letter", NOW, NOW);
    assertThat(posts.reopen(workspace, "letter", NOW)).as("on its way").isFalse();
    posts.giveUp(workspace, "letter", Post.State.MISSED, "Nobody knows.");
    assertThat(find(posts).why()).isEqualTo("Nobody knows.");

    assertThat(posts.reopen(workspace, "letter", NOW.plusSeconds(600))).isTrue();

    assertThat(find(posts))
        .returns(Post.State.PLANNED, Post::state)
        .returns(NOW, Post::triedFirst)
        .returns(NOW.plusSeconds(600), Post::plannedAt)
        .returns(0, Post::attempts)
        .returns("", Post::why);
  }

  @Test
  void what_slack_put_off_counts_as_not_tried() {
    PostsSql posts = database.store(PostsSql.class);
    posts.enter(workspace, "letter", channel, NOW);
    posts.send(workspace, "letter", NOW, NOW);
    posts.replan(workspace, "letter");
    assertThat(find(posts)).returns(0, Post::attempts).returns(null, Post::triedFirst);

    posts.send(workspace, "letter", NOW, NOW);
    posts.send(workspace, "letter", NOW.plusSeconds(60), NOW.plusSeconds(15));
    posts.replan(workspace, "letter");
    assertThat(find(posts))
        .as("but an attempt before it does, whose outcome nobody knows")
        .returns(1, Post::attempts)
        .returns(NOW, Post::triedFirst);
  }

  private Post find(PostsSql posts) {
    return posts.find(workspace, "letter").orElseThrow();
  }

  private Schedule weekdays() {
    return new Schedule(
        channel,
        Days.WEEKDAYS,
        1,
        LocalTime.of(9, 30),
        ZoneId.of("Europe/Berlin"),
        LocalDate.of(2026, 11, 23),
        false,
        ada,
        NOW,
        Focus.ANYTHING);
  }
}
