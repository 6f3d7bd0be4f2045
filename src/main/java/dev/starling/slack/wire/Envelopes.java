package dev.starling.slack.wire;

import com.google.gson.JsonObject;

/** Opens what Slack sends as JSON: events, and its questions about ourselves. */
final class Envelopes {
  private final EventSink sink;
  private final Traffic traffic;

  Envelopes(EventSink sink, Traffic traffic) {
    this.sink = sink;
    this.traffic = traffic;
  }

  /**
   * Answers when what came is safe.
   *
   * @throws BadRequest for what Slack would not send
   */
  HttpAnswer open(JsonObject envelope) {
    String type = Json.text(envelope, "type").orElse("");
    switch (type) {
      case "event_callback":
        accept(envelope);
        return HttpAnswer.ok();
      case "url_verification":
        return HttpAnswer.text(
            200,
            Json.text(envelope, "challenge").orElseThrow(() -> new BadRequest("no challenge")));
      case "app_rate_limited":
        traffic.eventsWithheld();
        return HttpAnswer.ok();
      default:
        return HttpAnswer.ok();
    }
  }

  void accept(JsonObject envelope) {
    JsonObject event = Json.object(envelope, "event").orElseThrow(() -> new BadRequest("no event"));
    traffic.event(Json.text(event, "type").orElse("unknown"));
    sink.accept(envelope);
  }
}
