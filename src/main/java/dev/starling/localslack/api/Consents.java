package dev.starling.localslack.api;

import dev.starling.localslack.model.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Codes for people's consents to the app: each is good once, and for ten minutes. */
final class Consents {
  private static final Duration LIFE = Duration.ofMinutes(10);

  private record Consent(String user, String redirectUri, Instant at) {}

  private final Clock clock;
  private final Map<String, Consent> byCode = new ConcurrentHashMap<>();

  Consents(Clock clock) {
    this.clock = clock;
  }

  /**
   * Answers with the code.
   *
   * @param redirectUri empty when the app did not say where to go afterwards
   */
  String give(String user, String redirectUri) {
    String code = Ids.hex(12) + "." + Ids.hex(40);
    byCode.put(code, new Consent(user, redirectUri, clock.instant()));
    return code;
  }

  /** Answers with who consented. */
  String redeem(String code, String redirectUri) {
    Consent consent = byCode.remove(code);
    if (consent == null || clock.instant().isAfter(consent.at().plus(LIFE))) {
      throw new ApiError("invalid_code");
    }
    if (!consent.redirectUri().equals(redirectUri)) {
      throw new ApiError("bad_redirect_uri");
    }
    return consent.user();
  }
}
