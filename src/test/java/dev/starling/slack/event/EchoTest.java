package dev.starling.slack.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.starling.base.ChannelId;
import dev.starling.base.Errand;
import dev.starling.base.Post;
import dev.starling.base.WorkspaceId;
import dev.starling.round.AnnounceRound;
import dev.starling.round.RoundId;
import dev.starling.storage.ChannelsSql;
import dev.starling.storage.Database;
import dev.starling.storage.PostsSql;
import dev.starling.storage.TestDatabase;
import dev.starling.storage.WorkspacesSql;
import dev.starling.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starling hears what it has said itself. */
class EchoTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final String KEY = "question-r1";

  private final Database database = Database.open(TestDatabase.SQLITE.freshUrl());
  private final PostsSql posts = database.store(PostsSql.class);
  private final List<Errand> errands = new ArrayList<>();
  private final Echo echo =
      new Echo(posts, (errand, due) -> errands.add(errand), Clock.fixed(NOW, ZoneOffset.UTC));
  private WorkspaceId workspace;

  @BeforeEach
  void a_question_was_given_up() {
    workspace = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    ChannelId channel = database.store(ChannelsSql.class).enter(workspace, "C1");
    posts.enter(workspace, KEY, channel, NOW);
    posts.send(workspace, KEY, NOW, NOW);
    posts.giveUp(workspace, KEY, Post.State.MISSED, "Nobody knows.");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_question_that_was_given_up_is_settled_when_it_is_heard_of_late() {
    echo.hear(workspace, message("bot_id"));
    echo.hear(workspace, message("bot_id"));

    assertThat(posts.find(workspace, KEY)).map(Post::state).contains(Post.State.POSTED);
    assertThat(errands).containsExactly(new AnnounceRound(new RoundId(workspace, "r1")));
  }

  @Test
  void nobody_else_can_say_it_for_us() {
    echo.hear(workspace, message("nickname"));

    assertThat(posts.find(workspace, KEY)).map(Post::state).contains(Post.State.MISSED);
  }

  private static JsonObject message(String by) {
    return JsonParser.parseString(
            """
            {"type": "message", "user": "USTAR", "%s": "B1", "ts": "1795422600.000100", "text": "?",
             "metadata": {"event_type": "starling_message", "event_payload": {"key": "%s"}}}"""
                .formatted(by, KEY))
        .getAsJsonObject();
  }
}
