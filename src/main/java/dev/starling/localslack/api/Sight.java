package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.Set;

/** The workspace as far as the app may see it. */
final class Sight {
  private final World world;

  Sight(World world) {
    this.world = world;
  }

  /** Private places the app is not in do not exist for it. */
  Channel channel(String id) {
    return world
        .channels()
        .find(id)
        .filter(channel -> channel.kind() == Channel.Kind.CHANNEL || channel.has(bot()))
        .orElseThrow(() -> new ApiError("channel_not_found"));
  }

  /** Reading or listing: the scope is named after the kind of channel. */
  Channel channel(Call call, String verb) {
    Channel channel = channel(call.require("channel", "channel_not_found"));
    demand(channel.kind().family() + ":" + verb);
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
        .orElseThrow(() -> new ApiError("message_not_found"));
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

  String bot() {
    return world.app().botUser();
  }
}
