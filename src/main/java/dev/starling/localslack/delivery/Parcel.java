package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;

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
}
