package dev.starling.localslack.model;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.NavigableMap;

/** Saying, correcting and taking back; keeps the counts of threads right. */
public final class Chat {
  private static final List<String> THREAD_KEYS =
      List.of(
          "thread_ts",
          "reply_count",
          "reply_users",
          "reply_users_count",
          "latest_reply",
          "is_locked",
          "subscribed");

  private final Documents documents;
  private final Happenings happenings;
  private final Messages messages;
  private final Stamps stamps;
  private final People people;
  private final Team team;

  Chat(
      Documents documents,
      Happenings happenings,
      Messages messages,
      Stamps stamps,
      People people,
      Team team) {
    this.documents = documents;
    this.happenings = happenings;
    this.messages = messages;
    this.stamps = stamps;
    this.people = people;
    this.team = team;
  }

  public JsonObject post(Channel channel, Draft draft) {
    synchronized (documents) {
      JsonObject message = Json.of("type", "message");
      draft.body().entrySet().forEach(e -> message.add(e.getKey(), e.getValue()));
      message.addProperty("channel", channel.id());
      addTeam(message, channel);
      message.addProperty("ts", stamps.next());
      if (Json.has(message, "files")) {
        message.addProperty("subtype", "file_share");
      }
      if (draft.thread() != null) {
        putInto(draft.thread(), channel, draft.broadcast(), message);
      }
      messages.put(message);
      happenings.tell(new Happening.Posted(message));
      recount(message);
      return message;
    }
  }

  /** Where companies meet, a message says from which of them it comes. */
  private void addTeam(JsonObject message, Channel channel) {
    String home =
        people
            .find(Json.text(message, "user"))
            .filter(Person::isForeign)
            .map(Person::company)
            .orElse(team.id());
    message.addProperty("team", home);
    if (channel.isShared()) {
      message.addProperty("user_team", home);
      message.addProperty("source_team", home);
    }
  }

  private void putInto(String root, Channel channel, boolean broadcast, JsonObject message) {
    message.addProperty("thread_ts", root);
    messages
        .find(channel.id(), root)
        .flatMap(found -> Json.find(found, "user"))
        .ifPresent(user -> message.addProperty("parent_user_id", user));
    if (broadcast) {
      message.addProperty("subtype", "thread_broadcast");
    }
  }

  public JsonObject edit(JsonObject message, String editor, JsonObject changes) {
    synchronized (documents) {
      JsonObject edited = message.deepCopy();
      changes
          .entrySet()
          .forEach(
              change -> {
                edited.remove(change.getKey());
                if (!change.getValue().isJsonNull()) {
                  edited.add(change.getKey(), change.getValue());
                }
              });
      edited.add("edited", Json.of("user", editor, "ts", stamps.next()));
      messages.put(edited);
      happenings.tell(new Happening.Changed(edited, message));
      return edited;
    }
  }

  /** A message others have answered leaves a tombstone, so that its thread has a head. */
  public void delete(JsonObject message) {
    synchronized (documents) {
      if (Json.has(message, "reply_count") && !Messages.isReply(message)) {
        JsonObject tombstone =
            Json.of(
                "type", "message",
                "subtype", "tombstone",
                "text", "This message was deleted.",
                "user", "USLACKBOT",
                "hidden", true,
                "channel", Json.text(message, "channel"),
                "ts", Json.text(message, "ts"));
        THREAD_KEYS.stream()
            .filter(message::has)
            .forEach(key -> tombstone.add(key, message.get(key)));
        messages.put(tombstone);
        happenings.tell(new Happening.Changed(tombstone, message));
      } else {
        messages.remove(message);
        happenings.tell(new Happening.Deleted(message));
        recount(message);
      }
    }
  }

  private void recount(JsonObject reply) {
    if (Messages.isReply(reply)) {
      String channel = Json.text(reply, "channel");
      String root = Json.text(reply, "thread_ts");
      messages
          .find(channel, root)
          .ifPresent(found -> recount(found, messages.repliers(channel, root)));
    }
  }

  private void recount(JsonObject root, NavigableMap<String, String> replies) {
    THREAD_KEYS.forEach(root::remove);
    if (replies.isEmpty() && "tombstone".equals(Json.text(root, "subtype"))) {
      messages.remove(root);
      happenings.tell(new Happening.Deleted(root));
      return;
    }
    if (!replies.isEmpty()) {
      List<String> users = replies.values().stream().distinct().toList();
      root.addProperty("thread_ts", Json.text(root, "ts"));
      root.addProperty("reply_count", replies.size());
      root.add("reply_users", Json.list(users.stream().limit(5).toList()));
      root.addProperty("reply_users_count", users.size());
      root.addProperty("latest_reply", replies.lastKey());
      root.addProperty("is_locked", false);
      root.addProperty("subscribed", false);
    }
    messages.put(root);
    happenings.tell(new Happening.Refreshed(root));
  }
}
