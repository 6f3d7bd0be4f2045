package dev.starling.localslack.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Emoji under messages; they are part of the message and never part of its edits. */
public final class Reactions {
  private static final int KINDS_ON_A_MESSAGE = 50;
  private static final int OF_ONE_PERSON = 23;

  private final Documents documents;
  private final Happenings happenings;
  private final Messages messages;

  Reactions(Documents documents, Happenings happenings, Messages messages) {
    this.documents = documents;
    this.happenings = happenings;
    this.messages = messages;
  }

  /** Says whether it was not there before. */
  public boolean add(String channel, String ts, String user, String name) {
    return change(channel, ts, user, name, true);
  }

  /** Says whether it was there. */
  public boolean remove(String channel, String ts, String user, String name) {
    return change(channel, ts, user, name, false);
  }

  /** Whether the message has room for no further kind of emoji. */
  public static boolean areTooMany(JsonObject message, String name) {
    List<JsonObject> all = Json.objects(message, "reactions");
    return all.size() >= KINDS_ON_A_MESSAGE
        && all.stream().noneMatch(each -> name.equals(Json.text(each, "name")));
  }

  /** Whether this person has reacted to the message as often as one may. */
  public static boolean areTooManyOf(String user, JsonObject message) {
    long given =
        Json.objects(message, "reactions").stream()
            .filter(each -> Json.texts(each, "users").contains(user))
            .count();
    return given >= OF_ONE_PERSON;
  }

  private boolean change(String channel, String ts, String user, String name, boolean adding) {
    synchronized (documents) {
      JsonObject message = messages.find(channel, ts).orElseThrow();
      JsonObject reaction = reaction(message, name);
      List<String> users = new ArrayList<>(Json.texts(reaction, "users"));
      if (adding == users.contains(user)) {
        return false;
      }
      if (adding) {
        users.add(user);
      } else {
        users.remove(user);
      }
      reaction.add("users", Json.list(users));
      reaction.addProperty("count", users.size());
      message.add("reactions", withReaction(message, reaction));
      if (message.getAsJsonArray("reactions").isEmpty()) {
        message.remove("reactions");
      }
      messages.put(message);
      happenings.tell(new Happening.Reacted(message, user, name, adding));
      return true;
    }
  }

  private static JsonObject reaction(JsonObject message, String name) {
    return Json.objects(message, "reactions").stream()
        .filter(reaction -> name.equals(Json.text(reaction, "name")))
        .findFirst()
        .map(JsonObject::deepCopy)
        .orElseGet(() -> Json.of("name", name, "users", List.of(), "count", 0));
  }

  /** In its old place, or last; gone with the last who gave it. */
  private static JsonArray withReaction(JsonObject message, JsonObject changed) {
    JsonArray reactions = new JsonArray();
    boolean kept = !Json.array(changed, "users").isEmpty();
    boolean placed = false;
    for (JsonObject reaction : Json.objects(message, "reactions")) {
      if (!Json.text(reaction, "name").equals(Json.text(changed, "name"))) {
        reactions.add(reaction);
      } else if (kept) {
        reactions.add(changed);
        placed = true;
      }
    }
    if (kept && !placed) {
      reactions.add(changed);
    }
    return reactions;
  }
}
