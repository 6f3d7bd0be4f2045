package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.ChannelId;
import dev.starling.base.Post;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.feedback.Mark;
import dev.starling.feedback.Rubric;
import dev.starling.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is posted once, claimed once, and the versions of the emoji. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class PostBookTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final Ts TS = new Ts("1795422600.000100");

  private final TestDatabase kind;
  private Database database;
  private WorkspaceId workspace;
  private ChannelId channel;
  private PostsSql posts;

  PostBookTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = Database.open(kind.freshUrl());
    workspace = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    channel = database.store(ChannelsSql.class).enter(workspace, "C1");
    posts = database.store(PostsSql.class);
    posts.enter(workspace, "q", channel, NOW);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void lets_one_send_at_a_time_and_another_only_after_a_while() {
    assertThat(posts.send(workspace, "q", NOW, NOW.minusSeconds(45))).isTrue();
    assertThat(posts.send(workspace, "q", NOW, NOW.minusSeconds(45))).isFalse();

    Instant later = NOW.plusSeconds(60);
    assertThat(posts.send(workspace, "q", later, later.minusSeconds(45))).isTrue();
    assertThat(post()).returns(Post.State.SENDING, Post::state).returns(later, Post::triedLast);
  }

  @Test
  void settles_on_the_first_place_it_hears_of() {
    posts.send(workspace, "q", NOW, NOW);

    assertThat(posts.posted(workspace, "q", TS)).isTrue();
    assertThat(posts.posted(workspace, "q", new Ts("1795422600.000200"))).isFalse();
    assertThat(post()).returns(Post.State.POSTED, Post::state).returns(TS, Post::ts);
    assertThat(posts.giveUp(workspace, "q", Post.State.MISSED, "late")).isFalse();
  }

  @Test
  void can_be_planned_anew_after_a_refusal_that_passes() {
    posts.send(workspace, "q", NOW, NOW);
    posts.replan(workspace, "q");

    assertThat(posts.send(workspace, "q", NOW, NOW.minusSeconds(45))).isTrue();
  }

  @Test
  void is_given_up_once_and_never_sent_again() {
    assertThat(posts.giveUp(workspace, "q", Post.State.REFUSED, "archived")).isTrue();
    assertThat(posts.giveUp(workspace, "q", Post.State.REFUSED, "archived")).isFalse();
    assertThat(posts.send(workspace, "q", NOW, NOW)).isFalse();
  }

  @Test
  void claims_once_and_forgets_after_two_days() {
    ClaimsSql claims = database.store(ClaimsSql.class);

    assertThat(claims.take(workspace, "a", NOW)).isTrue();
    assertThat(claims.take(workspace, "a", NOW)).isFalse();
    Instant later = NOW.plus(Duration.ofDays(2)).plusSeconds(1);
    assertThat(claims.take(workspace, "b", later)).isTrue();
    assertThat(claims.take(workspace, "a", later)).isTrue();
  }

  @Test
  void starts_with_the_standard_emoji_and_keeps_every_version() {
    RubricsSql rubrics = database.store(RubricsSql.class);
    Rubric standard = rubrics.current(workspace);
    Rubric changed = standard.change(Map.of(Mark.OWNERSHIP, "crown")).withGrowthInPublic(false);

    assertThat(standard).isEqualTo(Rubric.standard());
    assertThat(rubrics.keep(workspace, changed)).isTrue();
    assertThat(rubrics.keep(workspace, changed)).isFalse();
    assertThat(rubrics.current(workspace)).isEqualTo(changed);
    assertThat(rubrics.get(workspace, 1)).isEqualTo(standard);
    assertThat(rubrics.knows(workspace, "key")).isTrue();
    assertThat(rubrics.knows(workspace, "crown")).isTrue();
    assertThat(rubrics.knows(workspace, "tada")).isFalse();
  }

  private Post post() {
    return posts.find(workspace, "q").orElseThrow();
  }
}
