package dev.starling.localslack.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.Cards;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Coming and going: {@code conversations.join}, {@code .leave}, {@code .invite}, {@code .kick}. */
final class MemberMethods {
  private static final int AT_ONCE = 100;

  private final World world;
  private final Sight sight;
  private final Cards cards;

  MemberMethods(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
    this.cards = new Cards(world);
  }

  Map<String, Method> methods() {
    return Map.of(
        "conversations.join", Method.bot(Tier.THREE, "channels:join", this::join),
        "conversations.leave", Method.bot(Tier.THREE, "*:manage", this::leave),
        "conversations.invite", Method.bot(Tier.THREE, "*:manage", this::invite),
        "conversations.kick", Method.bot(Tier.THREE, "*:manage", this::kick));
  }

  private JsonObject join(Call call) {
    Channel channel = sight.channel(call);
    if (channel.kind() != Channel.Kind.CHANNEL) {
      throw new ApiError("method_not_supported_for_channel_type");
    }
    if (channel.archived()) {
      throw new ApiError("is_archived");
    }
    if (!channel.has(sight.bot())) {
      world.channels().join(channel, sight.bot(), sight.bot());
    }
    return card(channel);
  }

  private JsonObject card(Channel channel) {
    JsonObject card = cards.channel(sight.channel(channel.id()), sight.bot());
    return Json.of("ok", true, "channel", card);
  }

  private JsonObject leave(Call call) {
    Channel channel = sight.room(call);
    if (!channel.has(sight.bot())) {
      return Json.of("ok", true, "not_in_channel", true);
    }
    if ("general".equals(channel.name())) {
      throw new ApiError("cant_leave_general");
    }
    world.channels().leave(channel, sight.bot(), sight.bot());
    return Json.of("ok", true);
  }

  /** All or nobody, unless it is forced; then whoever can be invited. */
  private JsonObject invite(Call call) {
    Channel channel = sight.writable(sight.room(call));
    List<String> users = call.list("users");
    if (users.isEmpty()) {
      throw new ApiError("no_user");
    }
    if (users.size() > AT_ONCE) {
      throw new ApiError("too_many_users");
    }
    List<JsonObject> problems =
        users.stream().flatMap(user -> problem(channel, user).stream()).toList();
    if (!problems.isEmpty() && !call.is("force")) {
      throw ApiError.of(failed(problems));
    }
    users.stream()
        .filter(user -> problem(channel, user).isEmpty())
        .forEach(user -> world.channels().join(sight.channel(channel.id()), user, sight.bot()));
    JsonObject answer = card(channel);
    if (!problems.isEmpty()) {
      answer.add("errors", Json.list(problems));
    }
    return answer;
  }

  private static JsonObject failed(List<JsonObject> problems) {
    JsonArray all = Json.list(problems);
    return Json.of("ok", false, "error", Json.text(problems.get(0), "error"), "errors", all);
  }

  private Optional<JsonObject> problem(Channel channel, String user) {
    Optional<Person> person = world.people().find(user);
    String error = "";
    if (user.equals(sight.bot())) {
      error = "cant_invite_self";
    } else if (person.isEmpty()) {
      error = "user_not_found";
    } else if (channel.has(user)) {
      error = "already_in_channel";
    } else if (person.get().deleted()) {
      error = "user_is_restricted";
    } else if (person.get().isForeign() && !channel.isShared()) {
      error = "cant_invite";
    }
    return Optional.of(error)
        .filter(word -> !word.isEmpty())
        .map(word -> Json.of("user", user, "ok", false, "error", word));
  }

  private JsonObject kick(Call call) {
    Channel channel = sight.joined(sight.room(call));
    String user = sight.person(call.require("user")).id();
    if (user.equals(sight.bot())) {
      throw new ApiError("cant_kick_self");
    }
    if ("general".equals(channel.name())) {
      throw new ApiError("cant_kick_from_general");
    }
    if (!channel.has(user)) {
      throw new ApiError("not_in_channel");
    }
    world.channels().leave(channel, user, sight.bot());
    return Json.of("ok", true, "errors", new JsonObject());
  }
}
