package dev.starling.house;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What four people and a bot do in a question's thread and around it, as Slack tells of it: in the
 * order in which it happens, each event with the channel left open. The same seed brings the same.
 */
final class RandomThread {
  static final long START = 1_795_422_600;
  private static final List<String> PEOPLE = List.of("U1", "U2", "U3", "U4");
  private static final List<String> EMOJI =
      List.of("key", "dart", "handshake::skin-tone-2", "handshake", "mirror", "tada");

  private final Random random;
  private final List<JsonObject> events = new ArrayList<>();
  private final List<JsonObject> standing = new ArrayList<>();
  private final List<JsonObject> given = new ArrayList<>();
  private int second = 1;

  private RandomThread(Random random) {
    this.random = random;
  }

  /** The question itself stands at second zero. */
  static List<JsonObject> events(Random random) {
    RandomThread thread = new RandomThread(random);
    int count = 8 + random.nextInt(25);
    for (int i = 0; i < count; i++) {
      thread.second += 1 + random.nextInt(random.nextInt(6) == 0 ? 2400 : 60);
      thread.somethingHappens();
    }
    return thread.events;
  }

  static String ts(int second) {
    return String.format(Locale.ROOT, "%d.000100", START + second);
  }

  private void somethingHappens() {
    switch (random.nextInt(15)) {
      case 0, 1, 2 -> says(ts(0));
      case 3 -> records();
      case 4 -> says(random.nextBoolean() ? null : ts(-500));
      case 5, 6 -> edits();
      case 7 -> deletes();
      case 8 -> drawsLink();
      case 9, 10, 11 -> reacts();
      default -> takesBack();
    }
  }

  private void says(@Nullable String thread) {
    JsonObject message = message(thread, words());
    if (random.nextInt(6) == 0) {
      message.addProperty("bot_id", "B9");
    }
    if (thread != null && random.nextInt(4) == 0) {
      message.addProperty("subtype", "thread_broadcast");
    }
    happens(message);
  }

  private void records() {
    JsonObject clip = new JsonObject();
    clip.addProperty("subtype", "slack_audio");
    if (random.nextInt(4) > 0) {
      clip.addProperty("duration_ms", random.nextInt(40) * 1000);
    }
    JsonArray files = new JsonArray();
    files.add(clip);
    JsonObject message = message(ts(0), "");
    message.addProperty("subtype", "file_share");
    message.add("files", files);
    happens(message);
  }

  private JsonObject message(@Nullable String thread, String text) {
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    message.addProperty("user", oneOf(PEOPLE));
    message.addProperty("ts", ts(second));
    message.addProperty("text", text);
    if (thread != null) {
      message.addProperty("thread_ts", thread);
    }
    return message;
  }

  private void happens(JsonObject message) {
    standing.add(message);
    events.add(message.deepCopy());
  }

  private String words() {
    String opening = random.nextInt(6) == 0 ? "<@U2> " : "";
    return opening + "word ".repeat(random.nextInt(60));
  }

  private void edits() {
    if (!standing.isEmpty()) {
      JsonObject message = oneOf(standing);
      JsonObject edited = new JsonObject();
      edited.addProperty("ts", ts(second));
      message.add("edited", edited);
      message.addProperty("text", words());
      changed(message);
    }
  }

  /** Slack tells of a change although nobody edited anything. */
  private void drawsLink() {
    if (!standing.isEmpty()) {
      JsonObject message = oneOf(standing);
      message.add("attachments", new JsonArray());
      changed(message);
    }
  }

  private void changed(JsonObject message) {
    JsonObject event = new JsonObject();
    event.addProperty("type", "message");
    event.addProperty("subtype", "message_changed");
    event.add("message", message.deepCopy());
    events.add(event);
  }

  private void deletes() {
    if (standing.isEmpty()) {
      return;
    }
    JsonObject message = oneOf(standing);
    standing.remove(message);
    if (random.nextInt(3) == 0) {
      JsonObject stone = message.deepCopy();
      stone.addProperty("subtype", "tombstone");
      changed(stone);
    } else {
      JsonObject event = new JsonObject();
      event.addProperty("type", "message");
      event.addProperty("subtype", "message_deleted");
      event.addProperty("deleted_ts", message.get("ts").getAsString());
      event.add("previous_message", message.deepCopy());
      events.add(event);
    }
  }

  private void reacts() {
    String target =
        standing.isEmpty() || random.nextInt(8) == 0
            ? ts(0)
            : oneOf(standing).get("ts").getAsString();
    JsonObject item = new JsonObject();
    item.addProperty("type", "message");
    item.addProperty("ts", target);
    JsonObject event = new JsonObject();
    event.addProperty("type", "reaction_added");
    event.addProperty("user", oneOf(PEOPLE));
    event.addProperty("reaction", oneOf(EMOJI));
    event.add("item", item);
    event.addProperty("event_ts", ts(second));
    given.add(event);
    events.add(event.deepCopy());
  }

  private void takesBack() {
    if (!given.isEmpty()) {
      JsonObject event = oneOf(given);
      event.addProperty(
          "type",
          event.get("type").getAsString().equals("reaction_added")
              ? "reaction_removed"
              : "reaction_added");
      event.addProperty("event_ts", ts(second));
      events.add(event.deepCopy());
    }
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
