package dev.starling.slack.caller;

import com.google.gson.JsonObject;
import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.round.Spoken;
import dev.starling.slack.wire.Json;
import java.util.Optional;

/** Reads what people said in threads, from a message as Slack writes it everywhere. */
public final class ThreadMessages {
  private ThreadMessages() {}

  /** Empty for what a bot said, and for what stands in no thread or begins one. */
  public static Optional<Spoken> read(ChannelId channel, JsonObject message) {
    Optional<String> user = Json.id(message, "user");
    Optional<Ts> ts = Json.ts(message, "ts");
    Optional<Ts> thread = Json.ts(message, "thread_ts");
    if (isBots(message)
        || user.isEmpty()
        || ts.isEmpty()
        || thread.isEmpty()
        || thread.equals(ts)) {
      return Optional.empty();
    }
    Ts version =
        Json.object(message, "edited").flatMap(edited -> Json.ts(edited, "ts")).orElse(ts.get());
    return Optional.of(
        new Spoken(
            channel,
            ts.get(),
            thread.get(),
            new PersonId(channel.workspace(), user.get()),
            Json.text(message, "text").orElse(""),
            Clips.in(message),
            version));
  }

  public static boolean isBots(JsonObject message) {
    return !Json.text(message, "bot_id").orElse("").isEmpty();
  }
}
