package dev.starling.slack.event;

import com.google.gson.JsonObject;
import dev.starling.slack.wire.Json;
import dev.starling.workspace.Workspace;
import java.time.Instant;
import java.util.Optional;

/**
 * An event in its envelope.
 *
 * @param shared whether another company is in the channel
 */
record Delivery(JsonObject envelope, JsonObject event, String type, boolean shared) {

  /** Empty for an envelope without an event. */
  static Optional<Delivery> read(JsonObject envelope) {
    return Json.object(envelope, "event")
        .map(
            event ->
                new Delivery(
                    envelope,
                    event,
                    Json.text(event, "type").orElse(""),
                    Json.flag(envelope, "is_ext_shared_channel")));
  }

  /** When it happened, by Slack's clock. */
  Optional<Instant> happenedAt() {
    return Json.second(envelope, "event_time");
  }

  /** In channels that companies share, the outer team may be the other one. */
  String team() {
    return authorization()
        .flatMap(each -> Json.id(each, "team_id"))
        .or(() -> Json.id(envelope, "team_id"))
        .orElse(Workspace.NONE);
  }

  String enterprise() {
    return authorization().flatMap(each -> Json.id(each, "enterprise_id")).orElse(Workspace.NONE);
  }

  /** Our own user id there. */
  Optional<String> bot() {
    return authorization()
        .filter(each -> Json.flag(each, "is_bot"))
        .flatMap(each -> Json.id(each, "user_id"));
  }

  private Optional<JsonObject> authorization() {
    return Json.objects(envelope, "authorizations").stream().findFirst();
  }
}
