package dev.starling.slack.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/** The opaque key that a message of ours carries, in what Slack calls metadata. */
public final class MessageKey {
  private static final String EVENT_TYPE = "starling_message";
  private static final String FIELD = "key";

  private MessageKey() {}

  /** The key of a message as Slack shows it, in an event or in history. */
  public static Optional<String> of(JsonObject message) {
    return Json.object(message, "metadata")
        .filter(metadata -> Json.text(metadata, "event_type").equals(Optional.of(EVENT_TYPE)))
        .flatMap(metadata -> Json.object(metadata, "event_payload"))
        .map(payload -> payload.get(FIELD))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }

  static String metadata(String key) {
    JsonObject payload = new JsonObject();
    payload.addProperty(FIELD, key);
    JsonObject metadata = new JsonObject();
    metadata.addProperty("event_type", EVENT_TYPE);
    metadata.add("event_payload", payload);
    return metadata.toString();
  }
}
