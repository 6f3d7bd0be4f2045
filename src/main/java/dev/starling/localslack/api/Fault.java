package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.time.Duration;

/**
 * One way in which Slack may fail: an answer of its own, or the connection cut. When it carries the
 * call out all the same, the caller cannot know that it worked.
 */
public record Fault(int status, String retryAfter, String body, boolean carriesOut, boolean cuts) {

  /** HTTP 200 and {@code ok: false}. */
  public static Fault error(String error) {
    JsonObject answer = Json.of("ok", false, "error", error);
    return new Fault(200, "", Json.write(answer), false, false);
  }

  public static Fault status(int status) {
    return new Fault(status, "", "Service unavailable", false, false);
  }

  public static Fault rateLimited(Duration pause) {
    JsonObject answer = Json.of("ok", false, "error", "ratelimited");
    return new Fault(429, String.valueOf(pause.toSeconds()), Json.write(answer), false, false);
  }

  public static Fault cutBeforeCarryingOut() {
    return new Fault(0, "", "", false, true);
  }

  public static Fault cutAfterCarryingOut() {
    return new Fault(0, "", "", true, true);
  }

  /** Carried out, and then an error all the same. */
  public static Fault errorAfterCarryingOut(String error) {
    JsonObject answer = Json.of("ok", false, "error", error);
    return new Fault(200, "", Json.write(answer), true, false);
  }
}
