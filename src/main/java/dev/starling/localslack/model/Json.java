package dev.starling.localslack.model;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Short words for reading and writing Slack's objects, which stay JSON because that is the wire.
 */
public final class Json {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private Json() {}

  /** An object from alternating keys and values; a null value is written as JSON's null. */
  public static JsonObject of(@Nullable Object... pairs) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < pairs.length; i += 2) {
      object.add(String.valueOf(pairs[i]), element(pairs[i + 1]));
    }
    return object;
  }

  public static JsonElement element(@Nullable Object value) {
    return value instanceof JsonElement ready ? ready : GSON.toJsonTree(value);
  }

  public static <T> T as(Class<T> type, JsonObject object) {
    return GSON.fromJson(object, type);
  }

  public static JsonObject parse(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  public static String write(JsonElement element) {
    return GSON.toJson(element);
  }

  /** With every character beyond ASCII as an escape, which is how Slack writes its requests. */
  public static String writeAscii(JsonElement element) {
    StringBuilder ascii = new StringBuilder();
    for (char c : write(element).toCharArray()) {
      if (c < 128) {
        ascii.append(c);
      } else {
        ascii.append(String.format("\\u%04x", (int) c));
      }
    }
    return ascii.toString();
  }

  public static boolean has(JsonObject object, String key) {
    return object.has(key) && !(object.get(key) instanceof JsonNull);
  }

  /** The text under the key; empty when there is none. */
  public static String text(JsonObject object, String key) {
    return has(object, key) && object.get(key).isJsonPrimitive()
        ? object.get(key).getAsString()
        : "";
  }

  public static Optional<String> find(JsonObject object, String key) {
    return Optional.of(text(object, key)).filter(text -> !text.isEmpty());
  }

  public static boolean is(JsonObject object, String key) {
    return "true".equals(text(object, key)) || "1".equals(text(object, key));
  }

  public static JsonObject object(JsonObject object, String key) {
    return has(object, key) && object.get(key).isJsonObject()
        ? object.getAsJsonObject(key)
        : new JsonObject();
  }

  public static JsonArray array(JsonObject object, String key) {
    return has(object, key) && object.get(key).isJsonArray()
        ? object.getAsJsonArray(key)
        : new JsonArray();
  }

  /** The objects in the array under the key; anything else in it is passed over. */
  public static List<JsonObject> objects(JsonObject object, String key) {
    List<JsonObject> objects = new ArrayList<>();
    for (JsonElement element : array(object, key)) {
      if (element.isJsonObject()) {
        objects.add(element.getAsJsonObject());
      }
    }
    return objects;
  }

  public static List<String> texts(JsonObject object, String key) {
    List<String> texts = new ArrayList<>();
    array(object, key).forEach(element -> texts.add(element.getAsString()));
    return texts;
  }

  public static JsonArray list(Collection<?> values) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(element(value)));
    return array;
  }
}
