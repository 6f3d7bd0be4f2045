package dev.starling.house;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Requests to a door, signed as Slack does, or not quite. */
record Requests(URI door, String secret, Clock clock) {
  static final String JSON = "application/json";
  static final String FORM = "application/x-www-form-urlencoded";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /**
   * What is to be sent.
   *
   * @param signedFor the moment it is signed for, in seconds
   */
  record Letter(String type, byte[] body, long signedFor, String signature) {}

  static byte[] form(JsonObject fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(text(field.getValue())))
        .collect(Collectors.joining("&"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(JsonElement value) {
    return value.isJsonPrimitive() ? value.getAsString() : value.toString();
  }

  static byte[] payload(JsonObject payload) {
    return ("payload=" + encoded(payload.toString())).getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  Letter signed(String type, byte[] body) {
    return signedFor(clock.instant().getEpochSecond(), type, body);
  }

  Letter signedFor(long second, String type, byte[] body) {
    return new Letter(type, body, second, "v0=" + hmac("v0:" + second + ":", body));
  }

  HttpResponse<String> send(Letter letter) {
    return send(
        HttpRequest.newBuilder(door)
            .header("Content-Type", letter.type())
            .header("X-Slack-Request-Timestamp", String.valueOf(letter.signedFor()))
            .header("X-Slack-Signature", letter.signature())
            .POST(BodyPublishers.ofByteArray(letter.body())));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String hmac(String head, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update(head.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
