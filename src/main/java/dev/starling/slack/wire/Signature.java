package dev.starling.slack.wire;

import dev.starling.config.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * How Slack signs what it sends: over the bytes as they came, which is why nobody may have decoded
 * them before.
 */
public final class Signature {
  static final String TIMESTAMP_HEADER = "X-Slack-Request-Timestamp";
  static final String HEADER = "X-Slack-Signature";
  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final SecretKeySpec key;
  private final Clock clock;

  /**
   * @param clock the real one, also where the rest of the house lives by another
   * @throws IllegalArgumentException for a blank secret, with which anybody could sign
   */
  public Signature(Secret secret, Clock clock) {
    if (secret.value().isBlank()) {
      throw new IllegalArgumentException("a signing secret cannot be blank");
    }
    this.key = new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.clock = clock;
  }

  /** Whether Slack sent it, and within the last minutes: an old request may be a replayed one. */
  boolean isGenuine(@Nullable String timestamp, @Nullable String signature, byte[] body) {
    if (timestamp == null || signature == null || !isRecent(timestamp)) {
      return false;
    }
    return MessageDigest.isEqual(
        signature.getBytes(StandardCharsets.UTF_8),
        sign(timestamp, body).getBytes(StandardCharsets.UTF_8));
  }

  /** The signature that belongs to a body sent at a moment, in seconds since 1970. */
  String sign(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private boolean isRecent(String timestamp) {
    return timestamp.matches("[0-9]{1,12}")
        && Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp))
            <= TOLERANCE.toSeconds();
  }
}
