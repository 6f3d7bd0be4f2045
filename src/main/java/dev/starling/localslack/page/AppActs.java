package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.delivery.Interactions;
import dev.starling.localslack.delivery.Origin;
import dev.starling.localslack.delivery.Reply;
import dev.starling.localslack.delivery.ResponseUrls;
import dev.starling.localslack.model.Blocks;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Manifest;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turning to the app: commands, shortcuts, buttons and lists it fills. */
final class AppActs {
  private final World world;
  private final Seen seen;
  private final Interactions interactions;
  private final ResponseUrls responses;
  private final Answers answers;

  AppActs(
      World world, Seen seen, Interactions interactions, ResponseUrls responses, Answers answers) {
    this.world = world;
    this.seen = seen;
    this.interactions = interactions;
    this.responses = responses;
    this.answers = answers;
  }

  Map<String, Act> acts() {
    return Map.of(
        "command", this::command,
        "shortcut", this::shortcut,
        "action", this::action,
        "suggest", this::suggest);
  }

  private JsonObject command(Person person, JsonObject asked) {
    Channel channel = seen.open(person, asked);
    if (Json.has(asked, "thread_ts")) {
      throw new No("Commands do not work in threads. Mention the app there instead.");
    }
    if (person.isForeign()) {
      throw new No("Commands are for people of " + world.team().name() + " only.");
    }
    String name = Json.text(asked, "command");
    Manifest.Command command =
        world.app().manifest().commands().stream()
            .filter(each -> each.command().equals(name))
            .findFirst()
            .orElseThrow(() -> new No(name + " is not a command here."));
    String text = Json.text(asked, "text");
    Reply reply = interactions.command(person, channel, command, text);
    answers
        .said(reply)
        .ifPresent(
            said -> {
              synchronized (world.documents()) {
                responses.say(person.id(), channel, said);
              }
            });
    world
        .happenings()
        .tell(new Happening.Commanded(person.id(), channel.id(), command.command(), text));
    return new JsonObject();
  }

  private JsonObject shortcut(Person person, JsonObject asked) {
    if (!Json.has(asked, "ts")) {
      String anywhere = known("global", asked);
      answers.demandTaken(interactions.shortcut(person, anywhere));
      return new JsonObject();
    }
    Channel channel = seen.channel(person, asked);
    JsonObject message = seen.message(channel, asked);
    String callbackId = known("message", asked);
    answers.demandTaken(interactions.shortcut(person, channel, message, callbackId));
    return new JsonObject();
  }

  private String known(String type, JsonObject asked) {
    String callbackId = Json.text(asked, "callback_id");
    boolean known =
        world.app().manifest().shortcuts().stream()
            .anyMatch(s -> s.type().equals(type) && s.callbackId().equals(callbackId));
    if (!known) {
      throw new No("The app has no such shortcut.");
    }
    return callbackId;
  }

  private JsonObject action(Person person, JsonObject asked) {
    JsonObject state = Json.object(asked, "state");
    if (!state.has("values")) {
      state.add("values", new JsonObject());
    }
    Origin origin = origin(person, asked, state);
    JsonObject action = action(origin, asked);
    answers.demandTaken(interactions.action(person, origin, action, state));
    return new JsonObject();
  }

  /** The page says what was chosen; what the element itself is comes from what the app sent. */
  private static JsonObject action(Origin origin, JsonObject asked) {
    String block = Json.text(asked, "block_id");
    JsonObject action = Json.object(asked, "action").deepCopy();
    JsonObject element =
        Blocks.element(origin.holder(), block, Json.text(action, "action_id"))
            .orElseThrow(() -> new No("That is no longer there. Have a look at what is new."));
    action.addProperty("block_id", block);
    for (String key : List.of("type", "text", "value", "style", "placeholder", "confirm")) {
      boolean ownWords = Set.of("button", "overflow").contains(Json.text(element, "type"));
      if (Json.has(element, key) && (ownWords || !key.equals("value"))) {
        action.add(key, element.get(key));
      }
    }
    return action;
  }

  private Origin origin(Person person, JsonObject asked, JsonObject state) {
    JsonObject container = Json.object(asked, "container");
    if ("view".equals(Json.text(container, "type"))) {
      return world
          .views()
          .filled(person.id(), Json.text(container, "view"), state)
          .map(Origin::view)
          .orElseThrow(() -> new No("That window is closed."));
    }
    Channel channel = seen.channel(person, container);
    if (Json.has(container, "ephemeral")) {
      return world
          .whispers()
          .find(person.id(), Json.text(container, "ephemeral"))
          .map(ephemeral -> Origin.ephemeral(channel, ephemeral))
          .orElseThrow(() -> new No("That message is gone."));
    }
    return Origin.message(channel, seen.message(channel, container));
  }

  private JsonObject suggest(Person person, JsonObject asked) {
    JsonObject state = Json.object(asked, "state");
    if (!state.has("values")) {
      state.add("values", new JsonObject());
    }
    Origin origin = origin(person, asked, state);
    Reply reply =
        interactions.suggest(
            person,
            origin,
            Json.text(asked, "block_id"),
            Json.text(asked, "action_id"),
            Json.text(asked, "value"));
    JsonObject said = answers.said(reply).orElseGet(JsonObject::new);
    if (Json.has(said, "option_groups")) {
      return Json.of("options", List.of(), "option_groups", said.get("option_groups"));
    }
    return Json.of("options", Json.array(said, "options"));
  }
}
