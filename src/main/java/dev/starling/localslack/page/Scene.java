package dev.starling.localslack.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.starling.localslack.delivery.Courier;
import dev.starling.localslack.model.App;
import dev.starling.localslack.model.Cards;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The workspace as one person sees it, in the page's words. */
final class Scene {
  private final World world;
  private final Courier courier;
  private final ClockFace clock;
  private final Cards cards;
  private final Past past;

  Scene(World world, Courier courier, ClockFace clock) {
    this.world = world;
    this.courier = courier;
    this.clock = clock;
    this.cards = new Cards(world);
    this.past = new Past(world);
  }

  /** As the page begins: of every channel the newest, and what was whispered while it was open. */
  JsonObject of(Person me, String openSince) {
    synchronized (world.documents()) {
      JsonObject state = of(me, past::newest);
      state.add("earlier", Json.list(earlier(Json.object(state, "messages"))));
      state.add("ephemerals", Json.list(past.whispered(me.id(), openSince)));
      state.addProperty("stamp", world.stamps().last());
      return state;
    }
  }

  /** With everything that was ever said, for those who want to see all of it at once. */
  JsonObject whole(Person me) {
    synchronized (world.documents()) {
      JsonObject state = of(me, past::all);
      state.add("ephemerals", Json.list(past.whispered(me.id(), "")));
      return state;
    }
  }

  private JsonObject of(Person me, Function<Channel, List<JsonObject>> read) {
    List<Channel> channels =
        world.channels().all().stream().filter(channel -> visible(channel, me.id())).toList();
    JsonObject messages = new JsonObject();
    channels.stream()
        .filter(channel -> channel.has(me.id()))
        .forEach(channel -> messages.add(channel.id(), Json.list(shown(read.apply(channel)))));
    return Json.of(
        "workspace", Json.of("id", world.team().id(), "name", world.team().name()),
        "me", me.id(),
        "users", Json.list(world.people().all().stream().map(this::user).toList()),
        "app", app(),
        "channels", Json.list(channels.stream().map(c -> channel(c, me.id())).toList()),
        "messages", messages,
        "home", world.views().home(me.id()).<JsonElement>map(this::shown).orElse(JsonNull.INSTANCE),
        "modals", modals(me.id()),
        "clock", clock.json());
  }

  /** The channels of which there is more than these messages. */
  private List<String> earlier(JsonObject messages) {
    return messages.keySet().stream()
        .filter(channel -> past.hasMore(channel, Json.objects(messages, channel)))
        .toList();
  }

  static boolean visible(Channel channel, String user) {
    return channel.kind() == Channel.Kind.CHANNEL || channel.has(user);
  }

  List<JsonObject> shown(List<JsonObject> messages) {
    return messages.stream().map(this::message).toList();
  }

  JsonObject message(JsonObject message) {
    return shown(world.messages().shown(message)).getAsJsonObject();
  }

  JsonElement modals(String user) {
    return shown(Json.list(world.views().modals(user)));
  }

  JsonObject user(Person person) {
    JsonObject card = cards.user(person);
    card.addProperty("real_name", person.realName());
    card.addProperty("is_admin", person.admin());
    card.addProperty("tz", person.tz());
    card.getAsJsonObject("profile").addProperty("image_color", "#" + person.color());
    return card;
  }

  JsonObject channel(Channel channel, String viewer) {
    JsonObject shown =
        Json.of(
            "id", channel.id(),
            "name", channel.name(),
            "kind", channel.kind(),
            "members", channel.members(),
            "topic", channel.topic(),
            "archived", channel.archived(),
            "botIsMember", channel.has(world.app().botUser()));
    if (channel.isIm()) {
      shown.addProperty("with", channel.other(viewer));
    }
    return shown;
  }

  JsonObject app() {
    App app = world.app();
    return Json.of(
        "id", app.id(),
        "name", app.name(),
        "description", app.manifest().description(),
        "botUser", app.botUser(),
        "connected", courier.connected(),
        "commands",
            Json.list(
                app.manifest().commands().stream()
                    .map(
                        c ->
                            Json.of(
                                "command", c.command(),
                                "description", c.description(),
                                "usage_hint", c.usageHint()))
                    .toList()),
        "shortcuts",
            Json.list(
                app.manifest().shortcuts().stream()
                    .map(
                        s ->
                            Json.of(
                                "name", s.name(),
                                "type", s.type(),
                                "callback_id", s.callbackId(),
                                "description", s.description()))
                    .toList()));
  }

  JsonObject clock() {
    return clock.json();
  }

  /** Files and pictures get the address that needs no token. */
  JsonElement shown(JsonElement element) {
    JsonElement shown = element.deepCopy();
    redirect(shown);
    return shown;
  }

  private void redirect(JsonElement element) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(this::redirect);
    } else if (element.isJsonObject()) {
      JsonObject object = element.getAsJsonObject();
      new ArrayList<>(object.asMap().values()).forEach(this::redirect);
      if (Json.has(object, "url_private") && Json.has(object, "id")) {
        object.addProperty("url_private", "/page/files/" + Json.text(object, "id"));
      }
      Json.find(Json.object(object, "slack_file"), "id")
          .ifPresent(id -> object.addProperty("image_url", "/page/files/" + id));
    }
  }
}
