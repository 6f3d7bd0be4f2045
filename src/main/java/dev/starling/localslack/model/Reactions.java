package dev.starling.localslack.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Emoji under messages; they are part of the message and never part of its edits. */
public final class Reactions {
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

  private boolean change(String channel, String ts, String user, String name, boolean adding) {
    synchronized (documents) {
      JsonObject message = messages.find(channel, ts).orElseThrow();
      JsonArray reactions = Json.array(message, "reactions");
      JsonObject reaction =
          Json.objects(message, "reactions").stream()
              .filter(r -> name.equals(Json.text(r, "name")))
              .findFirst()
              .orElseGet(() -> Json.of("name", name, "users", new JsonArray(), "count", 0));
      List<String> users = new ArrayList<>(Json.texts(reaction, "users"));
      if (adding == users.contains(user)) {
        return false;
      }
      if (adding) {
        users.add(user);
      } else {
        users.remove(user);
      }
      if (users.isEmpty()) {
        reactions.remove(reaction);
      } else if (!reactions.contains(reaction)) {
        reactions.add(reaction);
      }
      reaction.add("users", Json.list(users));
      reaction.addProperty("count", users.size());
      if (reactions.isEmpty()) {
        message.remove("reactions");
      } else {
        message.add("reactions", reactions);
      }
      messages.put(message);
      happenings.tell(new Happening.Reacted(message, user, name, adding));
      return true;
    }
  }
}
