package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Cards;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.List;

/** Events about channels and who is in them, as Slack writes them. */
final class PlaceShapes {
  private final World world;
  private final Letters letters;
  private final Cards cards;

  PlaceShapes(World world) {
    this.world = world;
    this.letters = new Letters(world);
    this.cards = new Cards(world);
  }

  JsonObject joined(Happening.Joined joined) {
    JsonObject event = moved("member_joined_channel", joined.channel(), joined.user());
    event.addProperty("inviter", joined.inviter());
    return event;
  }

  JsonObject left(Happening.Left left) {
    return moved("member_left_channel", left.channel(), left.user());
  }

  private JsonObject moved(String type, Channel channel, String user) {
    JsonObject event = letters.event(type);
    event.addProperty("user", user);
    event.addProperty("channel", channel.id());
    event.addProperty("channel_type", channel.isPrivate() ? "G" : "C");
    event.addProperty("team", world.team().id());
    return event;
  }

  /** What the app itself hears when it was put out. */
  JsonObject removed(Happening.Left left) {
    JsonObject event = letters.event(left.channel().isPrivate() ? "group_left" : "channel_left");
    event.addProperty("channel", left.channel().id());
    event.addProperty("actor_id", left.actor());
    return event;
  }

  JsonObject channelChanged(Channel channel, String what) {
    JsonObject event =
        letters.event(channel.isPrivate() ? what.replaceFirst("^channel_", "group_") : what);
    event.addProperty("channel", channel.id());
    switch (Json.text(event, "type")) {
      case "channel_archive", "group_archive" -> {
        event.addProperty("user", channel.creator());
        event.addProperty("is_moved", 0);
      }
      case "channel_unarchive" -> event.addProperty("user", channel.creator());
      case "group_unarchive" -> event.addProperty("actor_id", channel.creator());
      case "channel_rename", "group_rename" -> event.add("channel", renamed(channel));
      default -> event.add("channel", created(channel));
    }
    return event;
  }

  private static JsonObject renamed(Channel channel) {
    return Json.of(
        "id", channel.id(),
        "is_channel", !channel.isPrivate(),
        "is_mpim", false,
        "name", channel.name(),
        "name_normalized", channel.name(),
        "created", channel.created());
  }

  private JsonObject created(Channel channel) {
    JsonObject card = cards.channel(channel, world.app().botUser());
    List.of("is_member", "num_members").forEach(card::remove);
    return card;
  }
}
