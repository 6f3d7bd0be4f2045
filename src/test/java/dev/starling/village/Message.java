package dev.starling.village;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Optional;

/**
 * A message as its reader sees it.
 *
 * @param whisper its id, if only one person sees it; else empty
 */
record Message(String channel, String ts, JsonObject json, String whisper) {
  static Message of(JsonObject json) {
    return new Message(Json.text(json, "channel"), Json.text(json, "ts"), json, "");
  }

  static Message whispered(JsonObject ephemeral) {
    JsonObject json = Json.object(ephemeral, "message");
    return new Message(
        Json.text(ephemeral, "channel"), Json.text(json, "ts"), json, Json.text(ephemeral, "id"));
  }

  /** To the second: the fraction only tells messages apart. */
  Instant at() {
    return Instant.ofEpochSecond(Long.parseLong(ts.split("\\.")[0]));
  }

  /** Of a question: what is asked, in bold. */
  String headline() {
    return Json.words(Json.objects(json, "blocks").get(1));
  }

  String author() {
    return Json.text(json, "user");
  }

  /** The thread it stands in, or that it begins. */
  String thread() {
    String thread = Json.text(json, "thread_ts");
    return thread.isEmpty() ? ts : thread;
  }

  boolean isReply() {
    return !thread().equals(ts);
  }

  boolean isDeleted() {
    return Json.text(json, "subtype").equals("tombstone");
  }

  /** What is written in it: Slack shows a bot's blocks and not its text. */
  String text() {
    JsonElement blocks = json.get("blocks");
    boolean drawn = blocks != null && !Json.text(json, "bot_id").isEmpty();
    return drawn && !blocks.getAsJsonArray().isEmpty()
        ? Json.words(blocks)
        : Json.text(json, "text");
  }

  boolean offers(String button) {
    return button(button).isPresent();
  }

  /** The button with its block's id as {@code block_id}. */
  Optional<JsonObject> button(String label) {
    return Buttons.in(json).stream()
        .filter(button -> Json.text(Json.object(button, "text"), "text").equals(label))
        .findFirst();
  }
}
