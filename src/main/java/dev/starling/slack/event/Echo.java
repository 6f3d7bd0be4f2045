package dev.starling.slack.event;

import com.google.gson.JsonObject;
import dev.starling.base.Agenda;
import dev.starling.base.Posts;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.round.AnnounceRound;
import dev.starling.slack.caller.ThreadMessages;
import dev.starling.slack.round.Announcements;
import dev.starling.slack.wire.Json;
import dev.starling.slack.wire.MessageKey;
import java.time.Clock;
import java.util.Optional;

/** Our own posts, as everybody sees them: they tell us where each of them stands. */
final class Echo {
  private final Posts posts;
  private final Agenda agenda;
  private final Clock clock;

  Echo(Posts posts, Agenda agenda, Clock clock) {
    this.posts = posts;
    this.agenda = agenda;
    this.clock = clock;
  }

  void hear(WorkspaceId workspace, JsonObject message) {
    Optional<String> key = MessageKey.of(message);
    Optional<Ts> ts = Json.ts(message, "ts");
    if (key.isPresent() && ts.isPresent() && ThreadMessages.isBots(message)) {
      hear(workspace, key.get(), ts.get());
    }
  }

  /** A question may have been given up when it is heard of, and nobody asks after it any more. */
  private void hear(WorkspaceId workspace, String key, Ts ts) {
    if (posts.posted(workspace, key, ts)) {
      Announcements.roundOf(workspace, key)
          .ifPresent(round -> agenda.plan(new AnnounceRound(round), clock.instant()));
    }
  }
}
