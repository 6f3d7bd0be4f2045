package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.util.List;

/** Slack's no: a word, and sometimes more. */
final class ApiError extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String MARK = "[ERROR] ";

  private final transient JsonObject answer;

  ApiError(String error) {
    this(Json.of("ok", false, "error", error));
  }

  private ApiError(JsonObject answer) {
    super(Json.text(answer, "error"), null, false, false);
    this.answer = answer;
  }

  static ApiError of(JsonObject answer) {
    return new ApiError(answer);
  }

  /** Each complaint names the place it is about. */
  static ApiError arguments(List<String> complaints) {
    List<String> marked = complaints.stream().map(c -> MARK + c.replace(MARK, "")).toList();
    return new ApiError(
        Json.of(
            "ok",
            false,
            "error",
            "invalid_arguments",
            "response_metadata",
            Json.of("messages", Json.list(marked))));
  }

  static ApiError missing(String field) {
    return arguments(List.of("missing required field: " + field));
  }

  /** Of what was to be said, Slack complains twice, once without the mark. */
  static ApiError blocks(String error, List<String> complaints) {
    ApiError said = arguments(complaints);
    said.answer.addProperty("error", error);
    said.answer.add(
        "errors", Json.list(complaints.stream().map(c -> c.replace(MARK, "")).toList()));
    return new ApiError(said.answer);
  }

  static ApiError missingScope(String needed, String provided) {
    return new ApiError(
        Json.of("ok", false, "error", "missing_scope", "needed", needed, "provided", provided));
  }

  JsonObject answer() {
    return answer;
  }
}
