package dev.starling.localslack.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.Cards;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The workspace as one person sees it, in the page's words. */
final class Scene {
  private final World world;
  private final AppFace app;
  private final ClockFace clock;
  private final Cards cards;
  private final Past past;

  Scene(World world, AppFace app, ClockFace clock) {
    this.world = world;
    this.app = app;
    this.clock = clock;
    this.cards = new Cards(world);
    this.past = new Past(world);
  }

  /** As the page begins: of every channel the newest, and what was whispered while it was open. */
  JsonObject of(Person me, String openSince) {
    return withClock(
        () -> {
          JsonObject state = of(me, past::newest);
          state.add("earlier", Json.list(earlier(Json.object(state, "messages"))));
          state.add("ephemerals", Json.list(past.whispered(me.id(), openSince)));
          state.addProperty("stamp", world.stamps().last());
          return state;
        });
  }

  /** With everything that was ever said, for those who want to see all of it at once. */
  JsonObject whole(Person me) {
    return withClock(
        () -> {
          JsonObject state = of(me, past::all);
          state.add("ephemerals", Json.list(past.whispered(me.id(), "")));
          return state;
        });
  }

  /** What lies ahead is asked elsewhere; nobody is to wait for that in here. */
  private JsonObject withClock(Supplier<JsonObject> atOnce) {
    JsonObject now = clock();
    synchronized (world.documents()) {
      JsonObject state = atOnce.get();
      state.add("clock", now);
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
        "app", app.json(),
        "channels", Json.list(channels.stream().map(c -> channel(c, me.id())).toList()),
        "messages", messages,
        "home", world.views().home(me.id()).orElse(null),
        "modals", modals(me.id()));
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
    return world.messages().shown(message);
  }

  JsonArray modals(String user) {
    return Json.list(world.views().modals(user));
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
    return app.json();
  }

  JsonObject clock() {
    return clock.json();
  }
}
