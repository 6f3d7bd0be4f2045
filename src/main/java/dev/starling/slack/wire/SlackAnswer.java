package dev.starling.slack.wire;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;

/** What Slack's Web API answered, as it is: the SDK's models lose what they do not know. */
record SlackAnswer(JsonObject body, Headers headers) {
  static SlackAnswer of(JsonObject body, Headers headers) {
    return new SlackAnswer(body, headers);
  }

  SlackAnswer orThrow(String method, Optional<Duration> retryAfter) {
    if (Json.flag(body, "ok")) {
      return this;
    }
    throw SlackTrouble.refused(
        method, text("error").orElse("no reason given"), retryAfter, remarks());
  }

  Optional<String> text(String name) {
    return Json.text(body, name);
  }

  String getText(String name) {
    return text(name).orElseThrow(() -> missing(name));
  }

  JsonObject getObject(String name) {
    return Json.object(body, name).orElseThrow(() -> missing(name));
  }

  List<JsonObject> objects(String name) {
    return Json.objects(body, name);
  }

  Optional<String> nextCursor() {
    return Json.object(body, "response_metadata")
        .flatMap(metadata -> Json.text(metadata, "next_cursor"))
        .filter(cursor -> !cursor.isBlank());
  }

  private List<String> remarks() {
    return Json.object(body, "response_metadata")
        .map(metadata -> Json.texts(metadata, "messages"))
        .orElse(List.of());
  }

  private static SlackTrouble missing(String name) {
    return SlackTrouble.unclear("what was asked", "an answer without " + name, null);
  }
}
