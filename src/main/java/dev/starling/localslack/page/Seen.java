package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.List;

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

  Person anybody() {
    return world.people().anybody().orElseThrow(() -> new No("Nobody is left in this workspace."));
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

  /** A file of one's own, one that was shared where one is, or what the app shows to anybody. */
  JsonObject file(Person person, String id) {
    List<JsonObject> shared = world.messages().withFile(id);
    boolean everybodys = shared.isEmpty();
    return world
        .files()
        .find(id)
        .filter(
            file ->
                isOf(person.id(), file)
                    || (everybodys && isOf(world.app().botUser(), file))
                    || shared.stream().anyMatch(message -> isWhereOneIs(person, message)))
        .orElseThrow(() -> new No("That file is not there, or you cannot see it."));
  }

  private static boolean isOf(String user, JsonObject file) {
    return user.equals(Json.text(file, "user"));
  }

  private boolean isWhereOneIs(Person person, JsonObject message) {
    return world
        .channels()
        .find(Json.text(message, "channel"))
        .filter(channel -> channel.has(person.id()))
        .isPresent();
  }

  JsonObject message(Channel channel, JsonObject asked) {
    return world
        .messages()
        .find(channel.id(), Json.text(asked, "ts"))
        .filter(message -> !"tombstone".equals(Json.text(message, "subtype")))
        .orElseThrow(() -> new No("That message is gone."));
  }
}
