package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.time.Duration;

/**
 * One way in which Slack may fail: an answer of its own, a long wait, or the connection cut. When
 * it carries the call out all the same, the caller cannot know that it worked.
 *
 * @param status 0 where the true answer is given, late
 */
public record Fault(
    int status, String retryAfter, String body, boolean carriesOut, boolean cuts, Duration pause) {

  private static Fault answer(int status, String retryAfter, String body) {
    return new Fault(status, retryAfter, body, false, false, Duration.ZERO);
  }

  private static String no(String error) {
    JsonObject answer = Json.of("ok", false, "error", error);
    return Json.write(answer);
  }

  /** HTTP 200 and {@code ok: false}. */
  public static Fault error(String error) {
    return answer(200, "", no(error));
  }

  public static Fault status(int status) {
    return answer(status, "", "Service unavailable");
  }

  public static Fault rateLimited(Duration pause) {
    return answer(429, String.valueOf(pause.toSeconds()), no("ratelimited"));
  }

  public static Fault cutBeforeCarryingOut() {
    return new Fault(0, "", "", false, true, Duration.ZERO);
  }

  public static Fault cutAfterCarryingOut() {
    return cutBeforeCarryingOut().carriedOut();
  }

  /** Carried out, and then an error all the same. */
  public static Fault errorAfterCarryingOut(String error) {
    return error(error).carriedOut();
  }

  /** Not a word for so long, and then the connection is cut. */
  public static Fault silence(Duration pause) {
    return cutBeforeCarryingOut().after(pause);
  }

  /** The true answer, late. */
  public static Fault slow(Duration pause) {
    return new Fault(0, "", "", true, false, pause);
  }

  /** The same to the eye, but what was asked for has been done. */
  public Fault carriedOut() {
    return new Fault(status, retryAfter, body, true, cuts, pause);
  }

  public Fault after(Duration longer) {
    return new Fault(status, retryAfter, body, carriesOut, cuts, longer);
  }

  boolean tellsTheTruth() {
    return status == 0 && !cuts;
  }

  public JsonObject json() {
    return Json.of(
        "status", status,
        "retry_after", retryAfter,
        "body", body,
        "carried_out", carriesOut,
        "cut", cuts,
        "after_seconds", pause.toMillis() / 1000.0);
  }
}
