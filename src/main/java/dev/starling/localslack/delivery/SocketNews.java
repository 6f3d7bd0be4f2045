package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;

/** What Slack says over a socket besides what it delivers. */
final class SocketNews {
  private static final String HOST = "applink-local";

  private SocketNews() {}

  static JsonObject hello(String app, int connections, long seconds) {
    return Json.of(
        "type",
        "hello",
        "num_connections",
        connections,
        "connection_info",
        Json.of("app_id", app),
        "debug_info",
        Json.of(
            "host", HOST,
            "build_number", 1,
            "approximate_connection_time", seconds));
  }

  static JsonObject disconnect(String reason) {
    return Json.of("type", "disconnect", "reason", reason, "debug_info", Json.of("host", HOST));
  }

  static JsonObject envelope(String id, Parcel parcel) {
    boolean event = parcel.kind() == Parcel.Kind.EVENT;
    JsonObject envelope =
        Json.of(
            "envelope_id",
            id,
            "type",
            parcel.kind().envelope(),
            "payload",
            parcel.payload(),
            "accepts_response_payload",
            !event);
    if (event) {
      envelope.addProperty("retry_attempt", parcel.attempt());
      envelope.addProperty("retry_reason", parcel.retryReason());
    }
    return envelope;
  }
}
