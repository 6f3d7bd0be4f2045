package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.AppVoice;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Saying something: to all, to one person, or about oneself. */
final class ChatMethods {
  private final World world;
  private final Sight sight;
  private final Posting posting;
  private final AppVoice voice;
  private final Shown shown;

  ChatMethods(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
    this.posting = new Posting(world, sight);
    this.voice = new AppVoice(world);
    this.shown = new Shown(world);
  }

  Map<String, Method> methods() {
    return Map.of(
        "chat.postMessage", Method.bot(Tier.POSTING, "chat:write", this::post),
        "chat.postEphemeral", Method.bot(Tier.FOUR, "chat:write", this::whisper),
        "chat.meMessage", Method.bot(Tier.THREE, "chat:write", this::me),
        "chat.getPermalink", Method.bot(Tier.HUNDREDS, "", this::permalink));
  }

  private JsonObject post(Call call) {
    JsonObject said = posting.said(call);
    Channel channel = posting.place(call);
    JsonObject message = world.chat().post(channel, posting.draft(call, said, channel));
    return Json.of(
        "ok", true,
        "channel", channel.id(),
        "ts", Json.text(message, "ts"),
        "message", shown.whole(message));
  }

  private JsonObject me(Call call) {
    String text = call.require("text", "no_text");
    Channel channel = posting.place(call);
    JsonObject said = Json.of("text", text, "subtype", "me_message");
    JsonObject message = world.chat().post(channel, voice.says(said));
    return Json.of("ok", true, "channel", channel.id(), "ts", Json.text(message, "ts"));
  }

  private JsonObject whisper(Call call) {
    JsonObject said = posting.said(call);
    Channel channel = sight.writable(sight.channel(call));
    String user = call.require("user");
    if (!channel.has(user)) {
      throw new ApiError("user_not_in_channel");
    }
    @Nullable String thread = call.find("thread_ts").orElse(null);
    String ts = world.whispers().whisper(channel.id(), user, voice.says(said).in(thread, false));
    return Json.of("ok", true, "message_ts", ts);
  }

  private JsonObject permalink(Call call) {
    Channel channel = sight.channel(call);
    JsonObject message = sight.message(channel, call.require("message_ts"));
    return Json.of(
        "ok", true,
        "channel", channel.id(),
        "permalink", shown.permalink(channel, message));
  }
}
