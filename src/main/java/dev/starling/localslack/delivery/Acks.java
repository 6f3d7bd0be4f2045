package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.starling.localslack.model.Json;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Envelopes that went down a socket and have not been acknowledged yet. */
final class Acks {
  private static final Logger LOG = LoggerFactory.getLogger(Acks.class);

  private record Waiting(WebSocket socket, CompletableFuture<Reply> reply) {}

  private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();

  CompletableFuture<Reply> expect(String envelope, WebSocket socket, Duration patience) {
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    waiting.put(envelope, new Waiting(socket, reply));
    return reply
        .completeOnTimeout(Reply.refused("timeout"), patience.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((answered, problem) -> waiting.remove(envelope));
  }

  /** It may come over another socket than the envelope went. */
  void arrived(String text) {
    try {
      JsonObject ack = Json.parse(text);
      Waiting found = waiting.get(Json.text(ack, "envelope_id"));
      if (found != null) {
        found.reply().complete(Reply.taken(Json.has(ack, "payload") ? payload(ack) : ""));
      }
    } catch (JsonParseException | IllegalStateException e) {
      LOG.warn("The app sent something that is no acknowledgement: {}", e.getMessage());
    }
  }

  private static String payload(JsonObject ack) {
    return ack.get("payload").isJsonPrimitive()
        ? ack.get("payload").getAsString()
        : Json.write(ack.get("payload"));
  }

  void lost(WebSocket socket) {
    waiting.values().stream()
        .filter(each -> each.socket().equals(socket))
        .forEach(each -> each.reply().complete(Reply.refused("connection_failed")));
  }
}
