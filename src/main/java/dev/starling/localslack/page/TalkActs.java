package dev.starling.localslack.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Draft;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Saying things and reacting to them. */
final class TalkActs {
  private static final int LIMIT = 40_000;

  private final World world;
  private final Seen seen;

  TalkActs(World world, Seen seen) {
    this.world = world;
    this.seen = seen;
  }

  Map<String, Act> acts() {
    return Map.of(
        "post", this::post,
        "edit", this::edit,
        "delete", this::delete,
        "react", (person, asked) -> react(person, asked, true),
        "unreact", (person, asked) -> react(person, asked, false));
  }

  private JsonObject post(Person person, JsonObject asked) {
    Channel channel = seen.open(person, asked);
    JsonArray files = files(person, asked);
    String text = text(asked, !files.isEmpty());
    Draft draft =
        Draft.by(person.id())
            .with("text", text)
            .with(
                "client_msg_id",
                Json.find(asked, "client_msg_id").orElseGet(() -> UUID.randomUUID().toString()));
    if (!files.isEmpty()) {
      draft = draft.with("files", files).with("upload", true);
    }
    Draft placed = draft.in(thread(channel, asked), Json.is(asked, "broadcast"));
    listen(files, Json.object(asked, "spoken"));
    return Json.of("ts", Json.text(world.chat().post(channel, placed), "ts"));
  }

  private String text(JsonObject asked, boolean mayBeEmpty) {
    String typed = Json.text(asked, "text").strip();
    if (typed.isEmpty() && !mayBeEmpty) {
      throw new No("Write something first.");
    }
    if (typed.length() > LIMIT) {
      throw new No("That is too long for one message. Send it in parts.");
    }
    return world.typed().message(typed);
  }

  private JsonArray files(Person person, JsonObject asked) {
    JsonArray files = new JsonArray();
    for (String id : Json.texts(asked, "files")) {
      files.add(Json.of("id", Json.text(seen.file(person, id), "id")));
    }
    return files;
  }

  /** What was said in a clip comes with it, by the clip's id. */
  private void listen(JsonArray files, JsonObject spoken) {
    for (JsonElement file : files) {
      String id = Json.text(file.getAsJsonObject(), "id");
      if (spoken.has(id) && world.clips().isClip(id)) {
        world.scribe().listen(id, Json.text(spoken, id));
      }
    }
  }

  /** Answering a reply answers its thread. */
  private @Nullable String thread(Channel channel, JsonObject asked) {
    String ts = Json.text(asked, "thread_ts");
    if (ts.isEmpty()) {
      return null;
    }
    return world
        .messages()
        .find(channel.id(), ts)
        .map(found -> Json.find(found, "thread_ts").orElse(ts))
        .orElseThrow(() -> new No("That thread is gone."));
  }

  private JsonObject edit(Person person, JsonObject asked) {
    JsonObject message = own(person, asked);
    boolean hasFiles = Json.has(message, "files");
    world.chat().edit(message, person.id(), Json.of("text", text(asked, hasFiles)));
    return new JsonObject();
  }

  private JsonObject delete(Person person, JsonObject asked) {
    world.chat().delete(own(person, asked));
    return new JsonObject();
  }

  private JsonObject own(Person person, JsonObject asked) {
    JsonObject message = seen.message(seen.open(person, asked), asked);
    if (!person.id().equals(Json.text(message, "user"))) {
      throw new No("Only its author can change a message.");
    }
    return message;
  }

  private JsonObject react(Person person, JsonObject asked, boolean adding) {
    Channel channel = seen.open(person, asked);
    String ts = Json.text(seen.message(channel, asked), "ts");
    String name = Json.text(asked, "name").replaceAll("^:|:$", "");
    if (!world.emoji().knows(name)) {
      throw new No("There is no emoji called :" + name + ": here.");
    }
    String kept = world.emoji().canonical(name);
    if (adding) {
      world.reactions().add(channel.id(), ts, person.id(), kept);
    } else {
      world.reactions().remove(channel.id(), ts, person.id(), kept);
    }
    return new JsonObject();
  }
}
