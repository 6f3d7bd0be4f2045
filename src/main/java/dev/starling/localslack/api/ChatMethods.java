package dev.starling.localslack.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.AppVoice;
import dev.starling.localslack.model.Blocks;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Messages;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code chat.*} */
final class ChatMethods {
  private static final int UPDATE_LIMIT = 4_000;

  private final World world;
  private final Sight sight;
  private final Saying saying;
  private final AppVoice voice;

  ChatMethods(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
    this.saying = new Saying(world);
    this.voice = new AppVoice(world);
  }

  Map<String, Method> methods() {
    return Map.of(
        "chat.postMessage", Method.bot("chat:write", this::post),
        "chat.postEphemeral", Method.bot("chat:write", this::whisper),
        "chat.update", Method.bot("chat:write", this::update),
        "chat.delete", Method.bot("chat:write", this::delete),
        "chat.getPermalink", Method.bot(this::permalink));
  }

  private JsonObject post(Call call) {
    JsonObject said = said(call);
    Channel channel = writable(call.require("channel", "channel_not_found"));
    JsonObject message =
        world
            .chat()
            .post(channel, voice.says(said).in(thread(call, channel), call.is("reply_broadcast")));
    return Json.of(
        "ok", true,
        "channel", channel.id(),
        "ts", Json.text(message, "ts"),
        "message", bare(message));
  }

  private JsonObject said(Call call) {
    JsonObject said = saying.of(call);
    if (Saying.isEmpty(said)) {
      throw new ApiError("no_text");
    }
    return said;
  }

  /** A person's id stands for the conversation with them. */
  private Channel writable(String id) {
    Person person = world.people().find(id).orElse(null);
    if (person != null && !person.bot()) {
      return world.channels().im(sight.bot(), id);
    }
    Channel channel = sight.channel(id);
    boolean anywhere =
        channel.kind() == Channel.Kind.CHANNEL
            && world.app().scopes().contains("chat:write.public")
            && !channel.archived();
    return anywhere ? channel : sight.writable(channel);
  }

  private @Nullable String thread(Call call, Channel channel) {
    String ts = call.text("thread_ts");
    if (ts.isEmpty()) {
      return null;
    }
    JsonObject root =
        world.messages().find(channel.id(), ts).orElseThrow(() -> new ApiError("thread_not_found"));
    if (Messages.isReply(root)) {
      throw new ApiError("cannot_reply_to_message");
    }
    return ts;
  }

  private JsonObject whisper(Call call) {
    JsonObject said = said(call);
    Channel channel = sight.writable(sight.channel(call.require("channel", "channel_not_found")));
    String user = call.require("user", "user_not_found");
    if (!channel.has(user)) {
      throw new ApiError("user_not_in_channel");
    }
    @Nullable String thread = call.find("thread_ts").orElse(null);
    String ts = world.whispers().whisper(channel.id(), user, voice.says(said).in(thread, false));
    return Json.of("ok", true, "message_ts", ts);
  }

  private JsonObject update(Call call) {
    Channel channel = sight.channel(call.require("channel", "channel_not_found"));
    JsonObject message = sight.message(channel, call.text("ts"));
    if (!isOwn(message)) {
      throw new ApiError("cant_update_message");
    }
    if (call.text("text").length() > UPDATE_LIMIT) {
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
        "message", bare(edited));
  }

  /** Text alone takes the old blocks away; metadata stays unless it is sent, empty or not. */
  private static JsonObject changes(JsonObject said) {
    JsonObject changes = new JsonObject();
    if (!Saying.isEmpty(said)) {
      changes.addProperty("text", Json.text(said, "text"));
      changes.add(
          "blocks",
          Json.has(said, "blocks") ? Blocks.named(Json.array(said, "blocks")) : JsonNull.INSTANCE);
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
    Channel channel = sight.channel(call.require("channel", "channel_not_found"));
    JsonObject message = sight.message(channel, call.text("ts"));
    if (!isOwn(message)) {
      throw new ApiError("cant_delete_message");
    }
    world.chat().delete(message);
    return Json.of("ok", true, "channel", channel.id(), "ts", Json.text(message, "ts"));
  }

  private JsonObject permalink(Call call) {
    Channel channel = sight.channel(call.require("channel", "channel_not_found"));
    JsonObject message = sight.message(channel, call.text("message_ts"));
    String thread = Messages.isReply(message) ? Json.text(message, "thread_ts") : "";
    return Json.of(
        "ok", true,
        "channel", channel.id(),
        "permalink", world.site().permalink(channel.id(), Json.text(message, "ts"), thread));
  }

  private JsonObject bare(JsonObject message) {
    JsonObject bare = world.messages().shown(message);
    bare.remove("channel");
    return bare;
  }
}
