package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Cards;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.RichText;
import dev.starling.localslack.model.World;
import java.util.List;

/** Events about messages, files, people and the app's own pages, as Slack writes them. */
final class EventShapes {
  private final World world;
  private final Letters letters;

  EventShapes(World world) {
    this.world = world;
    this.letters = new Letters(world);
  }

  JsonObject posted(JsonObject message) {
    JsonObject event = written(message);
    event.addProperty("event_ts", Json.text(message, "ts"));
    event.addProperty("channel_type", channelType(message));
    if (Json.has(event, "files")) {
      event.addProperty("display_as_bot", false);
    }
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
    JsonObject event = letters.event("message");
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
    JsonObject inner = written(message);
    inner.remove("channel");
    return inner;
  }

  /** What a broadcast answers comes along, without the channel, which is the same. */
  private JsonObject written(JsonObject message) {
    JsonObject written = RichText.addedTo(world.messages().shown(message));
    if (Json.has(written, "root")) {
      RichText.addedTo(Json.object(written, "root")).remove("channel");
    }
    return written;
  }

  /** Names the message and not its thread; whoever wants that has to look. */
  JsonObject reacted(Happening.Reacted reacted) {
    JsonObject message = reacted.message();
    JsonObject event = letters.event(reacted.added() ? "reaction_added" : "reaction_removed");
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

  JsonObject fileChanged(String file) {
    JsonObject event = letters.event("file_change");
    event.addProperty("file_id", file);
    event.add("file", Json.of("id", file));
    return event;
  }

  JsonObject homeOpened(String user, String tab) {
    JsonObject event = letters.event("app_home_opened");
    event.addProperty("user", user);
    event.addProperty("channel", world.channels().im(user, world.app().botUser()).id());
    event.addProperty("tab", tab);
    if ("home".equals(tab)) {
      world.views().home(user).map(EventShapes::sent).ifPresent(view -> event.add("view", view));
    }
    return event;
  }

  /** Whose it is, only we have to know. */
  static JsonObject sent(JsonObject view) {
    JsonObject sent = view.deepCopy();
    sent.remove("owner");
    return sent;
  }

  JsonObject personChanged(Person person) {
    JsonObject event = letters.event("user_change");
    event.add("user", new Cards(world).user(person));
    event.addProperty("cache_ts", world.stamps().seconds());
    return event;
  }
}
