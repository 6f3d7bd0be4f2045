package dev.starling.slack.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the first command as quick as the second: loading Bolt's classes takes a good part of the
 * three seconds that Slack waits. The button that is pressed here has no listener.
 */
public final class WarmUp {
  private static final Logger log = LoggerFactory.getLogger(WarmUp.class);
  private static final int MILLIS = 10_000;
  private static final FormFields BUTTON =
      new FormFields(
          Map.of(
              "payload",
              "{\"type\":\"block_actions\",\"team\":{\"id\":\"T0\"},\"user\":{\"id\":\"U0\"},"
                  + "\"view\":{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]},"
                  + "\"actions\":[{\"type\":\"button\",\"action_id\":\"starling_warm_up\"}]}"));

  private WarmUp() {}

  /** For Socket Mode, where nobody comes through the door. */
  public static void of(Reception reception) {
    try {
      reception.interactions().run(BUTTON);
    } catch (Exception e) {
      log.warn("The warm-up failed", e);
    }
  }

  /** Knocks at our own door, so that the web server and the signature are warm too. */
  public static void through(URI server, Signature signature, Clock clock) {
    byte[] body = BUTTON.encode().getBytes(StandardCharsets.UTF_8);
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    try {
      HttpURLConnection call =
          (HttpURLConnection) server.resolve(Door.PATH).toURL().openConnection(Proxy.NO_PROXY);
      call.setConnectTimeout(MILLIS);
      call.setReadTimeout(MILLIS);
      call.setDoOutput(true);
      call.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
      call.setRequestProperty(Signature.TIMESTAMP_HEADER, timestamp);
      call.setRequestProperty(Signature.HEADER, signature.sign(timestamp, body));
      try (OutputStream out = call.getOutputStream()) {
        out.write(body);
      }
      if (call.getResponseCode() != HttpURLConnection.HTTP_OK) {
        log.warn("The warm-up was answered with HTTP {}", call.getResponseCode());
      }
      call.disconnect();
    } catch (IOException e) {
      log.warn("The warm-up failed", e);
    }
  }
}
