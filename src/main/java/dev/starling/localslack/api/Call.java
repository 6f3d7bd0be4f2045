package dev.starling.localslack.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.starling.localslack.model.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One call of a method with its arguments, however they were sent.
 *
 * @param byApp whether it was made with the token for the app itself
 * @param later what is still to be done when the caller has its answer
 */
record Call(String method, JsonObject args, boolean byApp, List<Runnable> later) {

  Call(String method, JsonObject args) {
    this(method, args, false, new ArrayList<>());
  }

  Call byApp(boolean yes) {
    return new Call(method, args, yes, later);
  }

  String text(String key) {
    return Json.text(args, key);
  }

  Optional<String> find(String key) {
    return Json.find(args, key);
  }

  String require(String key) {
    return find(key).orElseThrow(() -> ApiError.missing(key));
  }

  String require(String key, String otherwise) {
    return find(key).orElseThrow(() -> new ApiError(otherwise));
  }

  /** Several in one argument, with commas between them or as a list. */
  List<String> list(String key) {
    if (Json.has(args, key) && args.get(key).isJsonArray()) {
      return Json.texts(args, key);
    }
    return Arrays.stream(text(key).split(","))
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .toList();
  }

  boolean has(String key) {
    return Json.has(args, key) && !(isText(key) && text(key).isEmpty());
  }

  boolean is(String key) {
    return Json.is(args, key);
  }

  int number(String key, int otherwise) {
    try {
      return find(key).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw ApiError.arguments(List.of("must be a number [json-pointer:/" + key + "]"));
    }
  }

  private boolean isText(String key) {
    return args.get(key).isJsonPrimitive();
  }

  /** JSON inside a form field is as good as JSON in a JSON body. */
  private Optional<JsonElement> json(String key, String otherwise) {
    if (!has(key)) {
      return Optional.empty();
    }
    try {
      return Optional.of(isText(key) ? JsonParser.parseString(text(key)) : args.get(key));
    } catch (JsonParseException e) {
      throw new ApiError(otherwise);
    }
  }

  Optional<JsonObject> object(String key, String otherwise) {
    return json(key, otherwise)
        .map(
            json -> {
              if (!json.isJsonObject()) {
                throw new ApiError(otherwise);
              }
              return json.getAsJsonObject();
            });
  }

  Optional<JsonArray> array(String key, String otherwise) {
    return json(key, otherwise)
        .map(
            json -> {
              if (!json.isJsonArray()) {
                throw new ApiError(otherwise);
              }
              return json.getAsJsonArray();
            });
  }
}
