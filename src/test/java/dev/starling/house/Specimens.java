package dev.starling.house;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Payloads in the shapes that Slack's own SDKs keep among their tests, filled with what may stand
 * there in a workspace with a round in it.
 */
final class Specimens {
  private static final Map<String, List<String>> VALUES =
      Map.ofEntries(
          Map.entry("channel", List.of("C1", "D1", "C2")),
          Map.entry("channel_id", List.of("C1", "D1")),
          Map.entry("user", List.of("U1", "U2", "USLACKBOT")),
          Map.entry("user_id", List.of("U1", "U2")),
          Map.entry("id", List.of("U1", "C1", "T1", "x")),
          Map.entry("team", List.of("T1")),
          Map.entry("team_id", List.of("T1")),
          Map.entry("reaction", List.of("key", "tada", "dart::skin-tone-3")),
          Map.entry("command", List.of("/mock")),
          Map.entry(
              "text",
              List.of(
                  "word ".repeat(45),
                  "help",
                  "ask incident",
                  "schedule weekdays 09:30",
                  "off 2026-12-24..2027-01-01 away",
                  "when 2026-11-23",
                  "",
                  "<!channel> ask")),
          Map.entry(
              "action_id",
              List.of(
                  "round.answer",
                  "answer.edit",
                  "answer.delete",
                  "answer.not-mine",
                  "schedule_undo_skip",
                  "schedule_remove_day_off",
                  "schedule_add_keeper",
                  "schedule_zone",
                  "x")),
          Map.entry(
              "callback_id",
              List.of(
                  "answer", "rubric", "schedule_form", "count_as_my_answer", "not_my_answer", "x")),
          Map.entry("value", List.of("1/r1", "1/1", "x", "")),
          Map.entry("private_metadata", List.of("1/r1", "{}", "x", "")));

  private static final List<Integer> MOMENTS = List.of(-99, 0, 10, 20, 30);

  private final Map<String, JsonElement> parts = new HashMap<>();
  private final List<Specimen> all = new ArrayList<>();
  private String kind = "";

  /**
   * One shape.
   *
   * @param kind such as {@code event/message/plain}, {@code command} or {@code view_submission}
   */
  record Specimen(String kind, JsonElement notation) {
    boolean isEvent() {
      return kind.startsWith("event/");
    }

    /** What comes only through a socket is packed differently. */
    boolean isOfSocket() {
      return kind.startsWith("envelope/") || kind.equals("hello") || kind.equals("disconnect");
    }
  }

  static Specimens read() {
    Specimens specimens = new Specimens();
    try (InputStream in = Specimens.class.getResourceAsStream("/localslack/shapes/samples.txt")) {
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(specimens::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return specimens;
  }

  private void read(String line) {
    String[] words = line.split(" ", 2);
    switch (words[0]) {
      case "kind" -> kind = words[1];
      case "part" -> {
        String[] part = words[1].split(" ", 2);
        parts.put(part[0], JsonParser.parseString(part[1]));
      }
      case "shape" -> all.add(new Specimen(kind, JsonParser.parseString(words[1])));
      default -> {}
    }
  }

  List<Specimen> all() {
    return all.stream().filter(specimen -> !specimen.isOfSocket()).toList();
  }

  /** Another one for each state of the random. */
  JsonObject filled(Specimen specimen, Random random) {
    JsonElement made = made("", specimen.notation(), random);
    JsonObject payload = made.isJsonObject() ? made.getAsJsonObject() : new JsonObject();
    if (!specimen.isEvent()) {
      payload.addProperty("type", specimen.kind());
      return payload;
    }
    String[] words = specimen.kind().split("/");
    JsonElement inner = payload.get("event");
    JsonObject event = inner != null && inner.isJsonObject() ? inner.getAsJsonObject() : payload;
    event.addProperty("type", words[1]);
    if (words.length > 2 && !words[2].equals("plain")) {
      event.addProperty("subtype", words[2]);
    }
    if (event != payload) {
      payload.addProperty("type", "event_callback");
      return payload;
    }
    JsonObject envelope = new JsonObject();
    envelope.addProperty("type", "event_callback");
    envelope.addProperty("team_id", "T1");
    envelope.add("event", event);
    return envelope;
  }

  private JsonElement made(String key, JsonElement notation, Random random) {
    if (notation.isJsonArray()) {
      JsonArray list = new JsonArray();
      list.add(made(key, notation.getAsJsonArray().get(0), random));
      return list;
    }
    if (notation.isJsonObject()) {
      return object(key, notation.getAsJsonObject(), random);
    }
    String letters = notation.getAsString();
    if (letters.startsWith("@")) {
      JsonElement part = parts.get(letters.substring(1));
      return part == null ? new JsonObject() : made(key, part, random);
    }
    return value(key, letters.charAt(random.nextInt(letters.length())), random);
  }

  private JsonElement object(String key, JsonObject notation, Random random) {
    for (String other : List.of("|", "[]")) {
      if (notation.has(other) && (notation.size() == 1 || random.nextBoolean())) {
        JsonElement made = made(key, notation.get(other), random);
        return other.equals("|") ? made : listOf(made);
      }
    }
    JsonObject object = new JsonObject();
    notation.entrySet().stream()
        .filter(entry -> !entry.getKey().equals("|") && !entry.getKey().equals("[]"))
        .forEach(
            entry -> object.add(entry.getKey(), made(entry.getKey(), entry.getValue(), random)));
    return object;
  }

  private static JsonArray listOf(JsonElement one) {
    JsonArray list = new JsonArray();
    list.add(one);
    return list;
  }

  private static JsonElement value(String key, char letter, Random random) {
    return switch (letter) {
      case 's' -> new JsonPrimitive(text(key, random));
      case 'n' -> new JsonPrimitive(random.nextInt(100_000));
      case 'b' -> new JsonPrimitive(random.nextBoolean());
      case 'o' -> new JsonObject();
      case 'a' -> new JsonArray();
      default -> JsonNull.INSTANCE;
    };
  }

  private static String text(String key, Random random) {
    if (key.endsWith("ts")) {
      return RandomThread.ts(MOMENTS.get(random.nextInt(MOMENTS.size())));
    }
    List<String> values = VALUES.getOrDefault(key, List.of("x", "", "T1"));
    return values.get(random.nextInt(values.size()));
  }
}
