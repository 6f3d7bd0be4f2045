package dev.starling.slack.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.Response;

/** What came back over HTTP, before anybody asks what it means. */
record SlackReceipt(int status, Headers headers, String body) {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int SERVER_ERROR = 500;

  static SlackReceipt of(Response response) throws IOException {
    return new SlackReceipt(response.code(), response.headers(), response.body().string());
  }

  boolean isSuccessful() {
    return status >= 200 && status < 300;
  }

  /**
   * Sorts what came back: an explicit no can be repeated, whatever broke on the way may have
   * happened.
   *
   * @throws SlackTrouble unless Slack said yes
   */
  SlackAnswer orThrow(String method) {
    if (status == TOO_MANY_REQUESTS) {
      throw SlackTrouble.refused(method, "ratelimited", retryAfter());
    }
    if (status >= SERVER_ERROR || status == REQUEST_TIMEOUT) {
      throw SlackTrouble.unclear(method, "HTTP " + status, null);
    }
    if (!isSuccessful()) {
      throw SlackTrouble.refused(method, "HTTP " + status, Optional.empty());
    }
    try {
      return SlackAnswer.of(Json.parse(body), headers).orThrow(method, retryAfter());
    } catch (BadRequest e) {
      throw SlackTrouble.unclear(method, "an answer that is not JSON", e);
    }
  }

  /** For what is answered with more or less than JSON. */
  void orRefuse(String what) {
    if (!isSuccessful()) {
      throw SlackTrouble.refused(what, "HTTP " + status, retryAfter());
    }
  }

  private Optional<Duration> retryAfter() {
    return Optional.ofNullable(headers.get("Retry-After"))
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)));
  }
}
