package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.Map;

/** Coming and going: channels, conversations of two, the app's own pages, people themselves. */
final class PlaceActs {
  private final World world;
  private final Seen seen;

  PlaceActs(World world, Seen seen) {
    this.world = world;
    this.seen = seen;
  }

  Map<String, Act> acts() {
    return Map.ofEntries(
        Map.entry("home", (person, asked) -> visit(person, "home")),
        Map.entry("messages", (person, asked) -> visit(person, "messages")),
        Map.entry("openIm", this::openIm),
        Map.entry("invite", this::invite),
        Map.entry("kick", this::kick),
        Map.entry("createChannel", this::create),
        Map.entry("renameChannel", this::rename),
        Map.entry("archive", this::archive),
        Map.entry("unarchive", this::unarchive),
        Map.entry("deactivate", (person, asked) -> standing(person, asked, true)),
        Map.entry("reactivate", (person, asked) -> standing(person, asked, false)));
  }

  private JsonObject visit(Person person, String tab) {
    world.channels().im(person.id(), world.app().botUser());
    world.happenings().tell(new Happening.HomeOpened(person.id(), tab));
    return new JsonObject();
  }

  private JsonObject openIm(Person person, JsonObject asked) {
    Person other = seen.person(Json.text(asked, "with"));
    return Json.of("channel", world.channels().im(person.id(), other.id()).id());
  }

  private JsonObject invite(Person person, JsonObject asked) {
    Channel channel = room(person, asked);
    Person invited = seen.person(Json.text(asked, "user"));
    if (channel.has(invited.id())) {
      throw new No(invited.displayName() + " is already in #" + channel.name() + ".");
    }
    boolean self = invited.id().equals(person.id());
    if (!self && !channel.has(person.id())) {
      throw new No("Join #" + channel.name() + " before you invite others.");
    }
    world.channels().join(channel, invited.id(), person.id());
    return new JsonObject();
  }

  private JsonObject kick(Person person, JsonObject asked) {
    Channel channel = room(person, asked);
    String user = Json.text(asked, "user");
    if (!channel.has(user)) {
      throw new No("They are not in #" + channel.name() + ".");
    }
    world.channels().leave(channel, user, person.id());
    return new JsonObject();
  }

  private Channel room(Person person, JsonObject asked) {
    Channel channel = seen.channel(person, asked);
    if (channel.isIm()) {
      throw new No("A conversation of two stays one of two. Make a channel instead.");
    }
    if (channel.archived()) {
      throw new No("#" + channel.name() + " is archived.");
    }
    return channel;
  }

  private JsonObject create(Person person, JsonObject asked) {
    String name = freeName(asked);
    boolean closed = Json.is(asked, "private");
    return Json.of("channel", world.channels().create(person.id(), name, closed).id());
  }

  private String freeName(JsonObject asked) {
    String name = Json.text(asked, "name").strip().replaceFirst("^#", "");
    if (!name.matches("[\\p{Ll}\\p{Lo}\\d_-]{1,80}")) {
      throw new No("Channel names are lower-case letters, digits, - and _, 80 at most.");
    }
    if (world.channels().named(name).isPresent()) {
      throw new No("There is already a channel called #" + name + ".");
    }
    return name;
  }

  private JsonObject rename(Person person, JsonObject asked) {
    world.channels().rename(room(person, asked), freeName(asked), person.id());
    return new JsonObject();
  }

  private JsonObject archive(Person person, JsonObject asked) {
    world.channels().archive(room(person, asked), person.id());
    return new JsonObject();
  }

  private JsonObject unarchive(Person person, JsonObject asked) {
    world.channels().unarchive(seen.channel(person, asked), person.id());
    return new JsonObject();
  }

  private JsonObject standing(Person person, JsonObject asked, boolean gone) {
    Person other =
        world
            .people()
            .find(Json.text(asked, "user"))
            .orElseThrow(() -> new No("Nobody here has that name."));
    if (!person.admin() || other.bot()) {
      throw new No("Only an admin can do that, and only to people.");
    }
    world.deactivate(other, gone);
    return new JsonObject();
  }
}
