package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Messages;
import dev.starling.localslack.model.World;
import java.util.ArrayList;
import java.util.List;

/** What was said, in portions: a channel may hold ten thousand messages, a window shows thirty. */
final class Past {
  private static final int PORTION = 100;

  private final World world;

  Past(World world) {
    this.world = world;
  }

  List<JsonObject> all(Channel channel) {
    return world.messages().in(channel.id());
  }

  /** With the last reply of every thread, which says whether there is something new in it. */
  List<JsonObject> newest(Channel channel) {
    return withLastReplies(world.messages().latest(channel.id(), "", PORTION));
  }

  /** The portion before a moment, or all of what was said since another one. */
  List<JsonObject> before(Channel channel, String before, String since) {
    Messages messages = world.messages();
    List<JsonObject> portion =
        since.isEmpty()
            ? messages.latest(channel.id(), before, PORTION)
            : messages.between(channel.id(), since, before);
    return withLastReplies(portion);
  }

  boolean hasMore(String channel, List<JsonObject> portion) {
    return portion.stream()
        .filter(message -> !Messages.isHidden(message))
        .findFirst()
        .map(first -> !world.messages().latest(channel, Json.text(first, "ts"), 1).isEmpty())
        .orElse(false);
  }

  private List<JsonObject> withLastReplies(List<JsonObject> portion) {
    List<JsonObject> more = new ArrayList<>(portion);
    for (JsonObject root : portion) {
      Json.find(root, "latest_reply")
          .flatMap(ts -> world.messages().find(Json.text(root, "channel"), ts))
          .filter(Messages::isHidden)
          .ifPresent(more::add);
    }
    return more;
  }

  List<JsonObject> whispered(String user, String since) {
    return world.whispers().of(user).stream()
        .filter(it -> Json.text(Json.object(it, "message"), "ts").compareTo(since) > 0)
        .toList();
  }
}
