package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Messages;
import dev.starling.localslack.model.World;
import java.util.Map;

/** {@code reactions.*} */
final class ReactionMethods {
  private final World world;
  private final Sight sight;

  ReactionMethods(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
  }

  Map<String, Method> methods() {
    return Map.of(
        "reactions.add", Method.bot("reactions:write", this::add),
        "reactions.remove", Method.bot("reactions:write", this::remove),
        "reactions.get", Method.bot("reactions:read", this::get));
  }

  private JsonObject add(Call call) {
    JsonObject message = message(call);
    String name = name(call);
    String channel = Json.text(message, "channel");
    if (!world.reactions().add(channel, Json.text(message, "ts"), sight.bot(), name)) {
      throw new ApiError("already_reacted");
    }
    return Json.of("ok", true);
  }

  private JsonObject remove(Call call) {
    JsonObject message = message(call);
    String name = name(call);
    String channel = Json.text(message, "channel");
    if (!world.reactions().remove(channel, Json.text(message, "ts"), sight.bot(), name)) {
      throw new ApiError("no_reaction");
    }
    return Json.of("ok", true);
  }

  private JsonObject get(Call call) {
    JsonObject message = message(call);
    String channel = Json.text(message, "channel");
    String ts = Json.text(message, "ts");
    String thread = Messages.isReply(message) ? Json.text(message, "thread_ts") : "";
    String permalink = world.site().permalink(channel, ts, thread);
    JsonObject shown = world.messages().shown(message);
    shown.remove("channel");
    shown.addProperty("permalink", permalink);
    return Json.of("ok", true, "type", "message", "channel", channel, "message", shown);
  }

  private JsonObject message(Call call) {
    Channel channel = sight.joined(sight.channel(call.require("channel", "no_item_specified")));
    return sight.message(channel, call.require("timestamp", "no_item_specified"));
  }

  private String name(Call call) {
    String name = call.require("name", "no_reaction").replace(":", "");
    String plain = call.text("name").contains("::") ? call.text("name") : name;
    if (!world.emoji().knows(plain)) {
      throw new ApiError("invalid_name");
    }
    return world.emoji().canonical(plain);
  }
}
