package dev.starling.localslack.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** What has been said. Files are kept once, by id, and put into a message when it is shown. */
public final class Messages {
  private final Documents documents;
  private final Clips clips;

  Messages(Documents documents, Clips clips) {
    this.documents = documents;
    this.clips = clips;
  }

  public Optional<JsonObject> find(String channel, String ts) {
    return documents.find("message", channel + "/" + ts);
  }

  /** Roots and replies together, oldest first. */
  public List<JsonObject> in(String channel) {
    return documents.under("message", channel + "/");
  }

  /** The root, where it still is, and its replies. */
  public List<JsonObject> thread(String channel, String root) {
    return in(channel).stream()
        .filter(m -> Json.text(m, "ts").equals(root) || Json.text(m, "thread_ts").equals(root))
        .toList();
  }

  public List<JsonObject> replies(String channel, String root) {
    return thread(channel, root).stream().filter(Messages::isReply).toList();
  }

  public static boolean isReply(JsonObject message) {
    return Json.has(message, "thread_ts")
        && !Json.text(message, "thread_ts").equals(Json.text(message, "ts"));
  }

  public List<JsonObject> withFile(String file) {
    return documents.all("message").stream()
        .filter(
            m -> Json.objects(m, "files").stream().anyMatch(f -> file.equals(Json.text(f, "id"))))
        .toList();
  }

  /** As Slack would show it: with its files in full, and a broadcast with its root. */
  public JsonObject shown(JsonObject message) {
    JsonObject shown = message.deepCopy();
    if (Json.has(shown, "files")) {
      JsonArray files = new JsonArray();
      Json.objects(shown, "files")
          .forEach(file -> clips.find(Json.text(file, "id")).ifPresent(files::add));
      shown.add("files", files);
    }
    if ("thread_broadcast".equals(Json.text(shown, "subtype"))) {
      find(Json.text(shown, "channel"), Json.text(shown, "thread_ts"))
          .ifPresent(root -> shown.add("root", root));
    }
    return shown;
  }

  void put(JsonObject message) {
    documents.put("message", id(message), message);
  }

  void remove(JsonObject message) {
    documents.remove("message", id(message));
  }

  private static String id(JsonObject message) {
    return Json.text(message, "channel") + "/" + Json.text(message, "ts");
  }
}
