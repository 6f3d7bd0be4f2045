package dev.starling.benchmark.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes requests as Slack sends them: whole, as bytes, and signed now. */
public final class Signing {
  /** Known to all who are compared, and to nobody else. */
  public static final String SECRET = "0123456789abcdef0123456789abcdef";

  private static final SecretKeySpec KEY = new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256");

  private Signing() {}

  static byte[] json(String body) {
    return request("application/json", body.getBytes(UTF_8));
  }

  static byte[] form(String body) {
    return request("application/x-www-form-urlencoded", body.getBytes(UTF_8));
  }

  private static byte[] request(String type, byte[] body) {
    long now = Instant.now().getEpochSecond();
    String head =
        """
        POST /slack/events HTTP/1.1
        Host: 127.0.0.1
        User-Agent: Slackbot 1.0 (+https://api.slack.com/robots)
        Accept: */*
        Accept-Encoding: gzip,deflate
        Content-Type: %s
        X-Slack-Request-Timestamp: %d
        X-Slack-Signature: v0=%s
        Content-Length: %d

        """
            .formatted(type, now, sign("v0:" + now + ":", body), body.length)
            .replace("\n", "\r\n");
    byte[] bytes = new byte[head.length() + body.length];
    System.arraycopy(head.getBytes(UTF_8), 0, bytes, 0, head.length());
    System.arraycopy(body, 0, bytes, head.length(), body.length);
    return bytes;
  }

  private static String sign(String prefix, byte[] body) {
    try {
      Mac mac = Mac.getInstance(KEY.getAlgorithm());
      mac.init(KEY);
      mac.update(prefix.getBytes(UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
