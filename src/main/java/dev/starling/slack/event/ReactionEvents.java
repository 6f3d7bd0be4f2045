package dev.starling.slack.event;

import com.google.gson.JsonObject;
import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.feedback.MarkAnswer;
import dev.starling.feedback.Reaction;
import dev.starling.slack.wire.Json;
import dev.starling.workspace.Channels;
import java.util.Optional;

/** Emoji, given and taken back. They say on which message, but not in which thread. */
final class ReactionEvents {
  private final MarkAnswer markAnswer;
  private final Channels channels;
  private final Acquaintances acquaintances;

  ReactionEvents(MarkAnswer markAnswer, Channels channels, Acquaintances acquaintances) {
    this.markAnswer = markAnswer;
    this.channels = channels;
    this.acquaintances = acquaintances;
  }

  void hear(WorkspaceId workspace, JsonObject event, boolean present) {
    JsonObject item = Json.object(event, "item").orElse(new JsonObject());
    Optional<ChannelId> channel =
        Json.text(item, "channel").flatMap(id -> channels.findId(workspace, id));
    Optional<Ts> ts = Json.ts(item, "ts");
    Optional<String> user = Json.id(event, "user");
    Optional<String> emoji = Json.text(event, "reaction");
    Optional<Ts> at = Json.ts(event, "event_ts");
    if (channel.isEmpty() || ts.isEmpty() || user.isEmpty() || emoji.isEmpty() || at.isEmpty()) {
      return;
    }
    PersonId person = new PersonId(workspace, user.get());
    Reaction reaction = new Reaction(ts.get(), person, emoji.get(), present, at.get());
    if (markAnswer.by(channel.get(), reaction)) {
      acquaintances.meet(person);
    }
  }
}
