package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Cards;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code conversations.*}, except what was said there. */
final class ConversationMethods {
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
        "conversations.info", Method.bot(this::info),
        "conversations.members", Method.bot(this::members),
        "conversations.open", Method.bot("im:write", this::open),
        "conversations.join", Method.bot("channels:join", this::join),
        "conversations.leave", Method.bot("channels:manage", this::leave),
        "conversations.list", Method.bot(call -> list(call, false)),
        "users.conversations", Method.bot(call -> list(call, true)));
  }

  private JsonObject info(Call call) {
    Channel channel = sight.channel(call, "read");
    JsonObject card = cards.channel(channel, sight.bot());
    if (!call.is("include_num_members")) {
      card.remove("num_members");
    }
    return Json.of("ok", true, "channel", card);
  }

  private JsonObject members(Call call) {
    Channel channel = sight.channel(call, "read");
    Slice slice = Slice.of(Json.list(channel.members()), call, 100, 1000);
    return Json.of("ok", true, "members", slice.items(), "response_metadata", slice.metadata());
  }

  private JsonObject open(Call call) {
    Optional<String> known = call.find("channel");
    if (known.isPresent()) {
      return opened(sight.channel(known.get()), true, call);
    }
    String users = call.require("users", "users_list_not_supplied");
    if (users.contains(",")) {
      sight.demand("mpim:write");
      throw new ApiError("feature_not_enabled");
    }
    Person person = sight.person(users);
    if (person.bot()) {
      throw new ApiError("cannot_dm_bot");
    }
    if (person.deleted()) {
      throw new ApiError("user_disabled");
    }
    boolean before = world.channels().findIm(sight.bot(), users).isPresent();
    return opened(world.channels().im(sight.bot(), users), before, call);
  }

  private JsonObject opened(Channel im, boolean before, Call call) {
    JsonObject card =
        call.is("return_im") ? cards.channel(im, sight.bot()) : Json.of("id", im.id());
    JsonObject answer = Json.of("ok", true, "channel", card);
    if (before) {
      answer.addProperty("no_op", true);
      answer.addProperty("already_open", true);
    }
    return answer;
  }

  private JsonObject join(Call call) {
    Channel channel = sight.channel(call.require("channel", "channel_not_found"));
    if (channel.kind() != Channel.Kind.CHANNEL) {
      throw new ApiError("method_not_supported_for_channel_type");
    }
    if (!channel.has(sight.bot())) {
      world.channels().join(channel, sight.bot(), sight.bot());
    }
    return Json.of("ok", true, "channel", cards.channel(sight.channel(channel.id()), sight.bot()));
  }

  private JsonObject leave(Call call) {
    Channel channel = sight.channel(call.require("channel", "channel_not_found"));
    if (!channel.has(sight.bot())) {
      return Json.of("ok", true, "not_in_channel", true);
    }
    world.channels().leave(channel, sight.bot(), sight.bot());
    return Json.of("ok", true);
  }

  private JsonObject list(Call call, boolean own) {
    List<String> types = types(call);
    List<JsonObject> all =
        world.channels().all().stream()
            .filter(channel -> types.contains(type(channel)))
            .filter(channel -> !own || channel.has(whose(call)))
            .filter(c -> c.has(sight.bot()) || c.kind() == Channel.Kind.CHANNEL)
            .filter(channel -> !channel.archived() || !call.is("exclude_archived"))
            .map(channel -> cards.channel(channel, sight.bot()))
            .toList();
    Slice slice = Slice.of(all, call, 100, 1000);
    return Json.of("ok", true, "channels", slice.items(), "response_metadata", slice.metadata());
  }

  private String whose(Call call) {
    return call.find("user").orElse(sight.bot());
  }

  private List<String> types(Call call) {
    List<String> types =
        Arrays.stream(call.find("types").orElse("public_channel").split(","))
            .map(String::strip)
            .toList();
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
    };
  }
}
