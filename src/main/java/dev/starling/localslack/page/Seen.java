package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;

/** Finds what a person points at, as far as they may see it. */
final class Seen {
  private final World world;

  Seen(World world) {
    this.world = world;
  }

  Person person(String id) {
    Person person = world.people().find(id).orElseThrow(() -> new No("Nobody here has that name."));
    if (person.deleted()) {
      throw new No(person.displayName() + " has left this workspace.");
    }
    return person;
  }

  /** Whoever is named first and is still there. */
  Person anybody() {
    return world.people().all().stream()
        .filter(person -> !person.bot() && !person.deleted())
        .findFirst()
        .orElseThrow(() -> new No("Nobody is left in this workspace."));
  }

  Channel channel(Person person, JsonObject asked) {
    return world
        .channels()
        .find(Json.text(asked, "channel"))
        .filter(channel -> Scene.visible(channel, person.id()))
        .orElseThrow(() -> new No("That channel is not there, or you cannot see it."));
  }

  /** Where the person may read what was said. */
  Channel joined(Person person, JsonObject asked) {
    Channel channel = channel(person, asked);
    if (!channel.has(person.id())) {
      throw new No("Join #" + channel.name() + " first.");
    }
    return channel;
  }

  /** Where the person may write. */
  Channel open(Person person, JsonObject asked) {
    Channel channel = joined(person, asked);
    if (channel.archived()) {
      throw new No("#" + channel.name() + " is archived.");
    }
    return channel;
  }

  JsonObject message(Channel channel, JsonObject asked) {
    return world
        .messages()
        .find(channel.id(), Json.text(asked, "ts"))
        .filter(message -> !"tombstone".equals(Json.text(message, "subtype")))
        .orElseThrow(() -> new No("That message is gone."));
  }
}
