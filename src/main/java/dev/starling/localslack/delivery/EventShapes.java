package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Cards;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Ids;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.List;

/** Events as Slack writes them. */
final class EventShapes {
  private final World world;
  private final Cards cards;

  EventShapes(World world) {
    this.world = world;
    this.cards = new Cards(world);
  }

  JsonObject posted(JsonObject message) {
    JsonObject event = world.messages().shown(message);
    event.addProperty("event_ts", Json.text(message, "ts"));
    event.addProperty("channel_type", channelType(message));
    return event;
  }

  JsonObject mention(JsonObject message) {
    JsonObject event = posted(message);
    event.addProperty("type", "app_mention");
    List.of("subtype", "channel_type", "root").forEach(event::remove);
    return event;
  }

  JsonObject changed(JsonObject message, JsonObject previous) {
    JsonObject event = hidden("message_changed", message);
    event.add("message", inner(message));
    event.add("previous_message", inner(previous));
    return event;
  }

  JsonObject deleted(JsonObject previous) {
    JsonObject event = hidden("message_deleted", previous);
    event.addProperty("deleted_ts", Json.text(previous, "ts"));
    event.add("previous_message", inner(previous));
    return event;
  }

  private JsonObject hidden(String subtype, JsonObject about) {
    JsonObject event = event("message");
    event.addProperty("subtype", subtype);
    event.addProperty("hidden", true);
    event.addProperty("channel", Json.text(about, "channel"));
    event.addProperty("channel_type", channelType(about));
    event.addProperty("ts", Json.text(event, "event_ts"));
    return event;
  }

  private String channelType(JsonObject message) {
    return world
        .channels()
        .find(Json.text(message, "channel"))
        .map(channel -> channel.kind().channelType())
        .orElse("");
  }

  private JsonObject inner(JsonObject message) {
    JsonObject inner = world.messages().shown(message);
    inner.remove("channel");
    return inner;
  }

  /** Names the message and not its thread; whoever wants that has to look. */
  JsonObject reacted(Happening.Reacted reacted) {
    JsonObject message = reacted.message();
    JsonObject event = event(reacted.added() ? "reaction_added" : "reaction_removed");
    event.addProperty("user", reacted.user());
    event.addProperty("reaction", reacted.emoji());
    event.add(
        "item",
        Json.of(
            "type", "message",
            "channel", Json.text(message, "channel"),
            "ts", Json.text(message, "ts")));
    event.addProperty("item_user", Json.text(message, "user"));
    return event;
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
    JsonObject event = event(type);
    event.addProperty("user", user);
    event.addProperty("channel", channel.id());
    event.addProperty("channel_type", channel.isPrivate() ? "G" : "C");
    event.addProperty("team", world.team().id());
    return event;
  }

  /** What the app itself hears when it was put out. */
  JsonObject removed(Happening.Left left) {
    JsonObject event = event(left.channel().isPrivate() ? "group_left" : "channel_left");
    event.addProperty("channel", left.channel().id());
    event.addProperty("actor_id", left.actor());
    return event;
  }

  JsonObject channelChanged(Channel channel, String what) {
    JsonObject event = event(channel.isPrivate() ? what.replaceFirst("^channel_", "group_") : what);
    if (what.endsWith("archive")) {
      event.addProperty("channel", channel.id());
      event.addProperty("user", channel.creator());
    } else {
      event.add("channel", cards.channel(channel, world.app().botUser()));
    }
    return event;
  }

  JsonObject fileChanged(String file) {
    JsonObject event = event("file_change");
    event.addProperty("file_id", file);
    event.add("file", Json.of("id", file));
    return event;
  }

  JsonObject homeOpened(String user, String tab) {
    JsonObject event = event("app_home_opened");
    event.addProperty("user", user);
    event.addProperty("channel", world.channels().im(user, world.app().botUser()).id());
    event.addProperty("tab", tab);
    if ("home".equals(tab)) {
      world.views().home(user).ifPresent(view -> event.add("view", view));
    }
    return event;
  }

  JsonObject personChanged(Person person) {
    JsonObject event = event("user_change");
    event.add("user", cards.user(person));
    return event;
  }

  private JsonObject event(String type) {
    return Json.of("type", type, "event_ts", world.stamps().next());
  }

  JsonObject envelope(JsonObject event) {
    JsonObject authorization =
        Json.of(
            "enterprise_id",
            null,
            "team_id",
            world.team().id(),
            "user_id",
            world.app().botUser(),
            "is_bot",
            true,
            "is_enterprise_install",
            false);
    return Json.of(
        "token", world.app().identity().verificationToken(),
        "team_id", world.team().id(),
        "context_team_id", world.team().id(),
        "context_enterprise_id", null,
        "api_app_id", world.app().id(),
        "event", event,
        "type", "event_callback",
        "event_id", Ids.fresh("Ev"),
        "event_time", world.stamps().seconds(),
        "authorizations", Json.list(List.of(authorization)),
        "is_ext_shared_channel", world.channels().sharedWhere(event),
        "event_context", "4-" + Ids.hex(24));
  }
}
