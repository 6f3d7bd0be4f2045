package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Cards;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conversations with one person or a few: {@code conversations.open} and {@code .close}. */
final class OpenMethods {
  private static final int FEW = 8;

  private final World world;
  private final Sight sight;
  private final Cards cards;

  OpenMethods(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
    this.cards = new Cards(world);
  }

  Map<String, Method> methods() {
    return Map.of(
        "conversations.open", Method.bot(Tier.THREE, "*:manage", this::open),
        "conversations.close", Method.bot(Tier.TWO, "*:manage", this::close));
  }

  private JsonObject open(Call call) {
    Optional<String> known = call.find("channel");
    if (known.isPresent()) {
      Channel channel = sight.channel(known.get());
      demandDirect(channel);
      return opened(channel, true, call);
    }
    List<String> users = call.list("users");
    if (users.isEmpty()) {
      throw new ApiError("users_list_not_supplied");
    }
    if (users.size() > FEW) {
      throw new ApiError("too_many_users");
    }
    sight.demand(users.size() == 1 ? "im:write" : "mpim:write");
    users.forEach(this::demandReachable);
    return users.size() == 1 ? one(users.get(0), call) : few(users, call);
  }

  private static void demandDirect(Channel channel) {
    if (channel.kind().isRoom()) {
      throw new ApiError("method_not_supported_for_channel_type");
    }
  }

  private void demandReachable(String user) {
    Person person = sight.person(user);
    if (person.bot()) {
      throw new ApiError("cannot_dm_bot");
    }
    if (person.deleted()) {
      throw new ApiError("user_disabled");
    }
  }

  private JsonObject one(String user, Call call) {
    Optional<Channel> before = world.channels().findIm(sight.bot(), user);
    demandAllowed(before, call);
    return opened(world.channels().im(sight.bot(), user), before.isPresent(), call);
  }

  private JsonObject few(List<String> users, Call call) {
    List<String> everybody = new ArrayList<>(List.of(sight.bot()));
    everybody.addAll(users);
    Optional<Channel> before = world.channels().findMpim(everybody);
    demandAllowed(before, call);
    return opened(world.channels().mpim(everybody), before.isPresent(), call);
  }

  private static void demandAllowed(Optional<Channel> before, Call call) {
    if (before.isEmpty() && call.is("prevent_creation")) {
      throw new ApiError("channel_not_found");
    }
  }

  private JsonObject opened(Channel channel, boolean before, Call call) {
    JsonObject card =
        call.is("return_im") ? cards.channel(channel, sight.bot()) : Json.of("id", channel.id());
    JsonObject answer = Json.of("ok", true, "channel", card);
    if (before) {
      answer.addProperty("no_op", true);
      answer.addProperty("already_open", true);
    }
    return answer;
  }

  /** A bot has no sidebar from which anything could vanish. */
  private JsonObject close(Call call) {
    demandDirect(sight.channel(call, "manage"));
    return Json.of("ok", true);
  }
}
