package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Cards;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.Map;

/** Which conversations there are, and who is in them. */
final class ConversationMethods {
  private static final String UNREAD = "0000000000.000000";

  private final World world;
  private final Sight sight;
  private final Cards cards;

  ConversationMethods(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
    this.cards = new Cards(world);
  }

  Map<String, Method> methods() {
    return Map.of(
        "conversations.info", Method.bot(Tier.THREE, "*:read", this::info),
        "conversations.members", Method.bot(Tier.FOUR, "*:read", this::members),
        "conversations.list", Method.bot(Tier.TWO, "*:read", call -> list(call, false)),
        "conversations.mark", Method.bot(Tier.THREE, "*:manage", this::mark),
        "users.conversations", Method.bot(Tier.TWO, "*:read", call -> list(call, true)));
  }

  private JsonObject info(Call call) {
    Channel channel = sight.channel(call, "read");
    JsonObject card = cards.channel(channel, sight.bot());
    if (!call.is("include_num_members")) {
      card.remove("num_members");
    }
    if (channel.has(sight.bot())) {
      card.addProperty("last_read", lastRead(channel));
    }
    return Json.of("ok", true, "channel", card);
  }

  private String lastRead(Channel channel) {
    return world
        .documents()
        .find("read", channel.id())
        .map(doc -> Json.text(doc, "ts"))
        .orElse(UNREAD);
  }

  private JsonObject mark(Call call) {
    Channel channel = sight.joined(sight.channel(call, "manage"));
    String ts = call.require("ts");
    if (!ts.matches("\\d+\\.\\d+")) {
      throw new ApiError("invalid_timestamp");
    }
    world.documents().put("read", channel.id(), Json.of("ts", ts));
    return Json.of("ok", true);
  }

  private JsonObject members(Call call) {
    Channel channel = sight.channel(call, "read");
    Slice slice = Slice.of(Json.list(channel.members()), call, 100, 1000);
    return Json.of("ok", true, "members", slice.items(), "response_metadata", slice.metadata());
  }

  private JsonObject list(Call call, boolean own) {
    List<String> types = types(call);
    String whose = call.find("user").orElse(sight.bot());
    List<JsonObject> all =
        world.channels().all().stream()
            .filter(channel -> types.contains(type(channel)))
            .filter(channel -> !own || channel.has(whose))
            .filter(c -> c.has(sight.bot()) || c.kind() == Channel.Kind.CHANNEL)
            .filter(channel -> !channel.archived() || !call.is("exclude_archived"))
            .map(channel -> cards.channel(channel, sight.bot()))
            .toList();
    Slice slice = Slice.of(all, call, 100, 1000);
    return Json.of("ok", true, "channels", slice.items(), "response_metadata", slice.metadata());
  }

  private List<String> types(Call call) {
    List<String> types = call.has("types") ? call.list("types") : List.of("public_channel");
    for (String type : types) {
      switch (type) {
        case "public_channel" -> sight.demand("channels:read");
        case "private_channel" -> sight.demand("groups:read");
        case "im" -> sight.demand("im:read");
        case "mpim" -> sight.demand("mpim:read");
        default -> throw new ApiError("invalid_types");
      }
    }
    return types;
  }

  private static String type(Channel channel) {
    return switch (channel.kind()) {
      case CHANNEL -> "public_channel";
      case PRIVATE -> "private_channel";
      case IM -> "im";
      case MPIM -> "mpim";
    };
  }
}
