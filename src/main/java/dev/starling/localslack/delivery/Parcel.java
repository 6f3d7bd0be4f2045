package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;

/** One thing on its way to the app, and which attempt at it this is; the first is 0. */
public record Parcel(Kind kind, JsonObject payload, int attempt, String retryReason) {

  /** By the names Socket Mode gives them. */
  public enum Kind {
    EVENT("events_api"),
    COMMAND("slash_commands"),
    INTERACTION("interactive");

    private final String envelope;

    Kind(String envelope) {
      this.envelope = envelope;
    }

    String envelope() {
      return envelope;
    }
  }

  public static Parcel of(Kind kind, JsonObject payload) {
    return new Parcel(kind, payload, 0, "");
  }

  Parcel again(String reason) {
    return new Parcel(kind, payload, attempt + 1, reason);
  }

  @SuppressWarnings("ReferenceEquality") // Two events may read the same and still be two.
  boolean isOf(Parcel other) {
    return payload == other.payload;
  }

  /** What an app would listen for: an event's type, a command's name, an interaction's type. */
  public String type() {
    if (Json.has(payload, "event")) {
      return Json.text(Json.object(payload, "event"), "type");
    }
    String type = Json.find(payload, "command").orElseGet(() -> Json.text(payload, "type"));
    return Json.has(payload, "ssl_check") ? "ssl_check" : type;
  }
}
