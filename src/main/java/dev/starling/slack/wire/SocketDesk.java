package dev.starling.slack.wire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.java_websocket.WebSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles what comes over a socket as the {@link Door} handles what comes over HTTP. What is not
 * acknowledged, Slack sends again.
 */
final class SocketDesk {
  private static final Logger log = LoggerFactory.getLogger(SocketDesk.class);
  private static final int OK = 200;

  private final Reception reception;
  private final Executor pool;

  SocketDesk(Reception reception, Executor pool) {
    this.reception = reception;
    this.pool = pool;
  }

  void take(WebSocket link, JsonObject message) {
    try {
      pool.execute(() -> handle(link, message));
    } catch (RejectedExecutionException e) {
      log.warn("No room for what Slack sent over the socket; it will come again");
    }
  }

  private void handle(WebSocket link, JsonObject message) {
    try {
      Optional<JsonObject> answer = answer(message);
      if (answer.isPresent() && link.isOpen()) {
        link.send(answer.get().toString());
      }
    } catch (BadRequest e) {
      log.warn("Slack sent something over the socket that we do not understand");
    } catch (Exception | StackOverflowError | LinkageError e) {
      reception.incidents().report("the socket", e);
    }
  }

  private Optional<JsonObject> answer(JsonObject message) throws Exception {
    Optional<String> id = Json.text(message, "envelope_id");
    Optional<JsonObject> payload = Json.object(message, "payload");
    if (id.isEmpty() || payload.isEmpty()) {
      return Optional.empty();
    }
    JsonObject ack = new JsonObject();
    ack.addProperty("envelope_id", id.get());
    switch (Json.text(message, "type").orElse("")) {
      case "events_api":
        reception.envelopes().open(payload.get());
        return Optional.of(ack);
      case "slash_commands", "interactive":
        Optional<Response> response = reception.interactions().run(payload.get());
        return response.isPresent() ? acknowledge(ack, response.get()) : Optional.of(ack);
      default:
        return Optional.of(ack);
    }
  }

  private static Optional<JsonObject> acknowledge(JsonObject ack, Response response) {
    if (response.getStatusCode() != OK) {
      return Optional.empty();
    }
    String body = response.getBody();
    if (body != null && response.getContentType().startsWith("application/json")) {
      ack.add("payload", JsonParser.parseString(body));
    }
    return Optional.of(ack);
  }
}
