package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the caller of a method gets.
 *
 * @param later what is still to be done when the caller has it
 */
record Answered(int status, Map<String, String> headers, JsonObject body, List<Runnable> later) {

  static Answered of(JsonObject body, List<Runnable> later) {
    return new Answered(200, Map.of(), body, later);
  }

  static Answered no(ApiError error) {
    return of(error.answer(), List.of());
  }

  static Answered tooOften(Duration pause) {
    Map<String, String> headers = Map.of("Retry-After", String.valueOf(pause.toSeconds()));
    JsonObject body = Json.of("ok", false, "error", "ratelimited");
    return new Answered(429, headers, body, List.of());
  }

  Answered with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answered(status, more, body, later);
  }

  Answered remarking(List<String> warnings) {
    if (warnings.isEmpty()) {
      return this;
    }
    JsonObject remarked = body.deepCopy();
    JsonObject metadata = Json.object(remarked, "response_metadata");
    metadata.add("warnings", Json.list(warnings));
    remarked.addProperty("warning", String.join(",", warnings));
    remarked.add("response_metadata", metadata);
    return new Answered(status, headers, remarked, later);
  }
}
