package dev.starling.slack.wire;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.starling.base.Ts;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads JSON from strangers, with one parser for all: building one costs more than an event. */
public final class Json {
  private static final TypeAdapter<JsonElement> PARSER = new Gson().getAdapter(JsonElement.class);

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,60}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern SECOND = Pattern.compile("[0-9]{1,12}");
  private static final char NUL = 0;

  private Json() {}

  /**
   * One object and nothing behind it. Depth is limited by the parser.
   *
   * @throws BadRequest for anything else
   */
  public static JsonObject parse(String text) {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    try {
      JsonElement element = PARSER.read(reader);
      if (element.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
        return element.getAsJsonObject();
      }
    } catch (IOException | JsonParseException e) {
      // The parser quotes what it stumbled over, which is not ours to repeat.
    }
    throw new BadRequest("not a JSON object");
  }

  /** The text under a name; absent, null, and other kinds of value are all nothing. */
  public static Optional<String> text(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .filter(value -> value.getAsJsonPrimitive().isString())
        .map(JsonElement::getAsString)
        .map(Json::withoutNul);
  }

  /** PostgreSQL keeps every character but this one, which nobody can type. */
  private static String withoutNul(String text) {
    return text.indexOf(NUL) < 0 ? text : text.replace(String.valueOf(NUL), "");
  }

  /** What Slack calls somebody or something; what does not look like that is nothing. */
  public static Optional<String> id(JsonObject object, String name) {
    return text(object, name).filter(id -> ID.matcher(id).matches());
  }

  /** A message's name; what does not look like one is nothing. */
  public static Optional<Ts> ts(JsonObject object, String name) {
    return text(object, name).flatMap(Ts::find);
  }

  /** A whole number of usual size. */
  public static Optional<Integer> number(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .filter(value -> value.getAsJsonPrimitive().isNumber())
        .map(JsonElement::getAsString)
        .filter(digits -> NUMBER.matcher(digits).matches())
        .map(Integer::valueOf);
  }

  /** A moment in seconds since 1970. */
  public static Optional<Instant> second(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString)
        .filter(digits -> SECOND.matcher(digits).matches())
        .map(Long::valueOf)
        .map(Instant::ofEpochSecond);
  }

  public static boolean flag(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsBoolean)
        .orElse(false);
  }

  /** The objects of a list; whatever else stands in it is passed over. */
  public static List<JsonObject> objects(JsonObject object, String name) {
    return array(object, name).stream()
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** The texts of a list; whatever else stands in it is passed over. */
  public static List<String> texts(JsonObject object, String name) {
    return array(object, name).stream()
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString)
        .toList();
  }

  private static List<JsonElement> array(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonArray)
        .map(element -> element.getAsJsonArray().asList())
        .orElse(List.of());
  }

  public static Optional<JsonObject> object(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject);
  }
}
