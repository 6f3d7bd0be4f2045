package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Reactions;
import dev.starling.localslack.model.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** {@code reactions.*} */
final class ReactionMethods {
  private final World world;
  private final Sight sight;
  private final Shown shown;

  ReactionMethods(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
    this.shown = new Shown(world);
  }

  Map<String, Method> methods() {
    return Map.of(
        "reactions.add", Method.bot(Tier.THREE, "reactions:write", this::add),
        "reactions.remove", Method.bot(Tier.TWO, "reactions:write", this::remove),
        "reactions.get", Method.bot(Tier.THREE, "reactions:read", this::get),
        "reactions.list", Method.bot(Tier.TWO, "reactions:read", this::list));
  }

  private JsonObject add(Call call) {
    Channel channel = channel(call);
    JsonObject message = message(channel, call);
    String name = name(call);
    if (Reactions.areTooMany(message, name)) {
      throw new ApiError("too_many_emoji");
    }
    if (Reactions.areTooManyOf(sight.bot(), message)) {
      throw new ApiError("too_many_reactions");
    }
    if (!world.reactions().add(channel.id(), Json.text(message, "ts"), sight.bot(), name)) {
      throw new ApiError("already_reacted");
    }
    return Json.of("ok", true);
  }

  private JsonObject remove(Call call) {
    Channel channel = channel(call);
    String ts = Json.text(message(channel, call), "ts");
    if (!world.reactions().remove(channel.id(), ts, sight.bot(), name(call))) {
      throw new ApiError("no_reaction");
    }
    return Json.of("ok", true);
  }

  private JsonObject get(Call call) {
    Channel channel = channel(call);
    JsonObject item = item(channel, message(channel, call), call);
    item.addProperty("ok", true);
    return item;
  }

  private JsonObject item(Channel channel, JsonObject message, Call call) {
    JsonObject seen = call.is("full") ? shown.whole(message) : shown.inPart(message);
    seen.addProperty("permalink", shown.permalink(channel, message));
    return Json.of("type", "message", "channel", channel.id(), "message", seen);
  }

  /** What somebody has reacted to where the app can see it, newest first. */
  private JsonObject list(Call call) {
    String user = sight.person(call.find("user").orElse(sight.bot())).id();
    List<JsonObject> items = new ArrayList<>();
    for (Channel channel : world.channels().all()) {
      if (channel.has(sight.bot())) {
        world.messages().in(channel.id()).stream()
            .filter(message -> hasReacted(user, message))
            .forEach(message -> items.add(item(channel, message, call)));
      }
    }
    items.sort(Comparator.comparing(ReactionMethods::ts).reversed());
    Slice slice = Slice.of(items, call, 100, 1000);
    return Json.of("ok", true, "items", slice.items(), "response_metadata", slice.metadata());
  }

  private static String ts(JsonObject item) {
    return Json.text(Json.object(item, "message"), "ts");
  }

  private static boolean hasReacted(String user, JsonObject message) {
    return Json.objects(message, "reactions").stream()
        .anyMatch(reaction -> Json.texts(reaction, "users").contains(user));
  }

  private Channel channel(Call call) {
    return sight.joined(sight.channel(call.require("channel", "no_item_specified")));
  }

  private JsonObject message(Channel channel, Call call) {
    String ts = call.require("timestamp", "no_item_specified");
    if (!ts.matches("\\d+\\.\\d+")) {
      throw new ApiError("bad_timestamp");
    }
    return sight.message(channel, ts);
  }

  private String name(Call call) {
    String name = call.require("name");
    String plain = name.contains("::") ? name : name.replace(":", "");
    if (!world.emoji().knows(plain)) {
      throw new ApiError("invalid_name");
    }
    return world.emoji().canonical(plain);
  }
}
