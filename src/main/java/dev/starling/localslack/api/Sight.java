package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The workspace as far as the app may see it. */
final class Sight {
  private final World world;

  Sight(World world) {
    this.world = world;
  }

  Optional<Channel> find(String id) {
    return world.channels().find(id).filter(this::exists);
  }

  /** Private places the app is not in do not exist for it. */
  private boolean exists(Channel channel) {
    return channel.kind() == Channel.Kind.CHANNEL || channel.has(bot());
  }

  Channel channel(String id) {
    return find(id).orElseThrow(() -> new ApiError("channel_not_found"));
  }

  Channel channel(Call call) {
    return channel(call.require("channel"));
  }

  /** The scope for this is named after the kind of channel. */
  Channel channel(Call call, String verb) {
    Channel channel = channel(call);
    demand(scope(channel.kind(), verb));
    return channel;
  }

  static String scope(Channel.Kind kind, String verb) {
    boolean open = kind == Channel.Kind.CHANNEL;
    String word = "manage".equals(verb) && !open ? "write" : verb;
    return kind.family() + ":" + word;
  }

  /** What can be named, joined and left, which conversations of few people cannot. */
  Channel room(Call call) {
    Channel channel = channel(call, "manage");
    if (!channel.kind().isRoom()) {
      throw new ApiError("method_not_supported_for_channel_type");
    }
    return channel;
  }

  Channel joined(Channel channel) {
    if (!channel.has(bot())) {
      throw new ApiError("not_in_channel");
    }
    return channel;
  }

  Channel writable(Channel channel) {
    if (channel.archived()) {
      throw new ApiError("is_archived");
    }
    return joined(channel);
  }

  JsonObject message(Channel channel, String ts) {
    return world
        .messages()
        .find(channel.id(), ts)
        .filter(message -> !"tombstone".equals(Json.text(message, "subtype")))
        .orElseThrow(() -> new ApiError("message_not_found"));
  }

  /** Unless it was shared only where the app sees nothing. */
  Optional<JsonObject> findFile(String id) {
    List<JsonObject> shared = world.messages().withFile(id);
    return world
        .files()
        .find(id)
        .filter(file -> shared.isEmpty() || shared.stream().anyMatch(this::isInSight));
  }

  private boolean isInSight(JsonObject message) {
    return find(Json.text(message, "channel")).isPresent();
  }

  Person person(String id) {
    return world.people().find(id).orElseThrow(() -> new ApiError("user_not_found"));
  }

  void demand(String scope) {
    Set<String> scopes = world.app().scopes();
    if (!scope.isEmpty() && !scopes.contains(scope)) {
      throw ApiError.missingScope(scope, String.join(",", scopes));
    }
  }

  boolean may(String scope) {
    return world.app().scopes().contains(scope);
  }

  String bot() {
    return world.app().botUser();
  }
}
