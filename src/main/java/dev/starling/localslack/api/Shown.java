package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Messages;
import dev.starling.localslack.model.RichText;
import dev.starling.localslack.model.World;

/** Messages as an app reads them, without the place, which it has named itself. */
final class Shown {
  private static final int NAMES = 50;

  private final World world;

  Shown(World world) {
    this.world = world;
  }

  JsonObject whole(JsonObject message) {
    JsonObject shown = RichText.addedTo(world.messages().shown(message));
    shown.remove("channel");
    return shown;
  }

  /** Under each emoji the count is right, and not everybody is named. */
  JsonObject inPart(JsonObject message) {
    JsonObject shown = whole(message);
    Json.objects(shown, "reactions")
        .forEach(
            reaction ->
                reaction.add(
                    "users",
                    Json.list(Json.texts(reaction, "users").stream().limit(NAMES).toList())));
    return shown;
  }

  String permalink(Channel channel, JsonObject message) {
    String thread = Messages.isReply(message) ? Json.text(message, "thread_ts") : "";
    return world.site().permalink(channel.id(), Json.text(message, "ts"), thread);
  }
}
