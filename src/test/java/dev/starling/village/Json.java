package dev.starling.village;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what the page was told. */
final class Json {
  private Json() {}

  static JsonObject of(Object... keysAndValues) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.add((String) keysAndValues[i], element(keysAndValues[i + 1]));
    }
    return object;
  }

  static JsonArray list(JsonElement... elements) {
    JsonArray list = new JsonArray();
    Stream.of(elements).forEach(list::add);
    return list;
  }

  private static JsonElement element(Object value) {
    if (value instanceof JsonElement element) {
      return element;
    }
    return value instanceof Boolean truth
        ? new JsonPrimitive(truth)
        : new JsonPrimitive(value.toString());
  }

  static String text(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
  }

  static JsonObject object(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value == null || !value.isJsonObject() ? new JsonObject() : value.getAsJsonObject();
  }

  static List<JsonObject> objects(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value == null || !value.isJsonArray()
        ? List.of()
        : StreamSupport.stream(value.getAsJsonArray().spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .toList();
  }

  /** Everything that is written in blocks, from top to bottom, a line each. */
  static String words(JsonElement blocks) {
    List<String> lines = new ArrayList<>();
    walk(
        blocks,
        object -> {
          String text = text(object, "text");
          if (!text.isEmpty()) {
            lines.add(text);
          }
        });
    return String.join("\n", lines);
  }

  /** The object and all within it, from top to bottom. */
  static void walk(JsonElement element, Consumer<JsonObject> visit) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(each -> walk(each, visit));
    } else if (element.isJsonObject()) {
      visit.accept(element.getAsJsonObject());
      element.getAsJsonObject().asMap().values().forEach(each -> walk(each, visit));
    }
  }
}
