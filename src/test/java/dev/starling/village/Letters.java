package dev.starling.village;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Events as Slack would bring them, brought by hand: in any order, twice, or by a stranger. */
record Letters(Village village) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** A message in a thread, sent at this moment. */
  JsonObject message(Villager author, String ts, Message thread, String text) {
    return Json.of(
        "type",
        "message",
        "channel",
        thread.channel(),
        "channel_type",
        "channel",
        "user",
        author.id(),
        "text",
        text,
        "ts",
        ts,
        "thread_ts",
        thread.ts(),
        "event_ts",
        ts);
  }

  JsonObject deleted(JsonObject message, String eventTs) {
    return Json.of(
        "type",
        "message",
        "subtype",
        "message_deleted",
        "hidden",
        true,
        "channel",
        Json.text(message, "channel"),
        "channel_type",
        "channel",
        "ts",
        eventTs,
        "deleted_ts",
        Json.text(message, "ts"),
        "previous_message",
        message,
        "event_ts",
        eventTs);
  }

  JsonObject edited(JsonObject message, String text, String eventTs) {
    JsonObject now = message.deepCopy();
    now.addProperty("text", text);
    now.add("edited", Json.of("user", Json.text(message, "user"), "ts", eventTs));
    return Json.of(
        "type",
        "message",
        "subtype",
        "message_changed",
        "hidden",
        true,
        "channel",
        Json.text(message, "channel"),
        "channel_type",
        "channel",
        "ts",
        eventTs,
        "message",
        now,
        "previous_message",
        message,
        "event_ts",
        eventTs);
  }

  /**
   * @param type {@code reaction_added} or {@code reaction_removed}
   */
  JsonObject reaction(
      String type, Villager giver, String emoji, JsonObject message, String eventTs) {
    return Json.of(
        "type",
        type,
        "user",
        giver.id(),
        "reaction",
        emoji,
        "item",
        Json.of(
            "type",
            "message",
            "channel",
            Json.text(message, "channel"),
            "ts",
            Json.text(message, "ts")),
        "item_user",
        Json.text(message, "user"),
        "event_ts",
        eventTs);
  }

  /** Brings it, signed as Slack does, and waits for what comes of it. */
  int bring(JsonObject event) {
    return bring(event, village.play().slack().signingSecret());
  }

  /** As Slack does after it could not reach us for a while. */
  int bringLate(JsonObject event, Duration late) {
    JsonObject envelope = envelope(event);
    envelope.addProperty("event_time", village.now().minus(late).getEpochSecond());
    return bringEnvelope(envelope, village.slack().signingSecret());
  }

  int bring(JsonObject event, String secret) {
    return bringEnvelope(envelope(event), secret);
  }

  private int bringEnvelope(JsonObject envelope, String secret) {
    String body = envelope.toString();
    String now = String.valueOf(village.clock().instant().getEpochSecond());
    return send(body, now, "v0=" + hmac(secret, "v0:" + now + ":" + body));
  }

  int bringUnsigned(JsonObject event) {
    return send(envelope(event).toString(), "", "");
  }

  /** Signed once upon a time, and sent again by whoever found it. */
  int bringAgainAfterAnHour(JsonObject event) {
    String body = envelope(event).toString();
    String then = String.valueOf(village.clock().instant().getEpochSecond() - 3600);
    String secret = village.play().slack().signingSecret();
    return send(body, then, "v0=" + hmac(secret, "v0:" + then + ":" + body));
  }

  private JsonObject envelope(JsonObject event) {
    JsonArray authorizations =
        Json.list(
            Json.of(
                "team_id",
                village.play().slack().team(),
                "user_id",
                village.starling(),
                "is_bot",
                true));
    return Json.of(
        "type",
        "event_callback",
        "team_id",
        village.play().slack().team(),
        "event",
        event,
        "event_id",
        "Ev" + event.toString().hashCode(),
        "authorizations",
        authorizations,
        "is_ext_shared_channel",
        false);
  }

  private int send(String body, String timestamp, String signature) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(village.play().house().eventsAddress())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (!signature.isEmpty()) {
      request.header("X-Slack-Request-Timestamp", timestamp).header("X-Slack-Signature", signature);
    }
    try {
      int status = CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
      village.settle();
      return status;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** By which a request is known to be Slack's. */
  static String signature(String secret, String time, String body) {
    return "v0=" + hmac(secret, "v0:" + time + ":" + body);
  }

  private static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
