package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.util.List;

/** Slack's no: a word, and sometimes more. */
final class ApiError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient JsonObject answer;

  ApiError(String error) {
    this(Json.of("ok", false, "error", error));
  }

  private ApiError(JsonObject answer) {
    super(Json.text(answer, "error"), null, false, false);
    this.answer = answer;
  }

  static ApiError complaining(String error, List<String> complaints) {
    return new ApiError(
        Json.of(
            "ok",
            false,
            "error",
            error,
            "errors",
            Json.list(complaints),
            "response_metadata",
            Json.of("messages", Json.list(complaints))));
  }

  static ApiError missingScope(String needed, String provided) {
    return new ApiError(
        Json.of("ok", false, "error", "missing_scope", "needed", needed, "provided", provided));
  }

  JsonObject answer() {
    return answer;
  }
}
