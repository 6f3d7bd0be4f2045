package dev.starling.localslack.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.Blocks;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.Map;

/** Correcting what was said, and taking it back: {@code chat.update} and {@code chat.delete}. */
final class EditMethods {
  private static final int LIMIT = 4_000;

  private final World world;
  private final Sight sight;
  private final Saying saying;
  private final Shown shown;

  EditMethods(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
    this.saying = new Saying(world);
    this.shown = new Shown(world);
  }

  Map<String, Method> methods() {
    return Map.of(
        "chat.update", Method.bot(Tier.THREE, "chat:write", this::update),
        "chat.delete", Method.bot(Tier.THREE, "chat:write", this::delete));
  }

  private JsonObject update(Call call) {
    Channel channel = sight.channel(call);
    JsonObject message = sight.message(channel, call.require("ts"));
    if (!isOwn(message)) {
      throw new ApiError("cant_update_message");
    }
    if (channel.archived()) {
      throw new ApiError("is_inactive");
    }
    if (call.text("text").length() > LIMIT) {
      throw new ApiError("msg_too_long");
    }
    JsonObject said = saying.of(call);
    if (Saying.isEmpty(said) && !Json.has(said, "metadata")) {
      throw new ApiError("no_text");
    }
    JsonObject edited = world.chat().edit(message, sight.bot(), changes(said));
    return Json.of(
        "ok", true,
        "channel", channel.id(),
        "ts", Json.text(edited, "ts"),
        "text", Json.text(edited, "text"),
        "message", shown.whole(edited));
  }

  /** Text alone takes the old blocks away; metadata and attachments stay unless they are sent. */
  private JsonObject changes(JsonObject said) {
    JsonObject changes = new JsonObject();
    if (!Saying.isEmpty(said)) {
      changes.addProperty("text", world.emoji().named(Json.text(said, "text")));
      changes.add(
          "blocks",
          Json.has(said, "blocks") ? Blocks.named(Json.array(said, "blocks")) : JsonNull.INSTANCE);
    }
    if (Json.has(said, "attachments")) {
      changes.add("attachments", said.get("attachments"));
    }
    JsonElement metadata = said.get("metadata");
    if (metadata != null) {
      changes.add(
          "metadata", metadata.getAsJsonObject().size() == 0 ? JsonNull.INSTANCE : metadata);
    }
    return changes;
  }

  private boolean isOwn(JsonObject message) {
    return world.app().botId().equals(Json.text(message, "bot_id"));
  }

  private JsonObject delete(Call call) {
    Channel channel = sight.channel(call);
    JsonObject message = sight.message(channel, call.require("ts"));
    if (!isOwn(message)) {
      throw new ApiError("cant_delete_message");
    }
    world.chat().delete(message);
    return Json.of("ok", true, "channel", channel.id(), "ts", Json.text(message, "ts"));
  }
}
