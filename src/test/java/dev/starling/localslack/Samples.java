package dev.starling.localslack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.starling.localslack.model.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The shapes of payloads found in official SDKs; the payloads themselves are not ours to keep. */
final class Samples {

  /** One payload: its kind, where it was found, and whether Slack sent it just so. */
  record Sample(String kind, String origin, boolean real, Shape shape) {
    @Override
    public String toString() {
      return kind + " of " + origin;
    }
  }

  private final Map<String, JsonElement> parts = new HashMap<>();
  private final List<Sample> all = new ArrayList<>();
  private final List<String> origins = new ArrayList<>();
  private String kind = "";

  private Samples() {}

  static List<Sample> read() {
    Samples samples = new Samples();
    lines("samples.txt").forEach(samples::read);
    return samples.all;
  }

  static List<String> lines(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/localslack/shapes/" + name)) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void read(String line) {
    String[] words = line.split(" ", 2);
    switch (words[0]) {
      case "kind" -> kind = words[1];
      case "part" -> {
        String[] part = words[1].split(" ", 2);
        parts.put(part[0], JsonParser.parseString(part[1]));
      }
      case "real", "full" -> origins.add(line);
      case "shape" -> {
        Shape shape = Shape.read(JsonParser.parseString(words[1]), parts);
        origins.forEach(
            o -> all.add(new Sample(kind, o.substring(5), o.startsWith("real"), shape)));
        origins.clear();
      }
      default -> {}
    }
  }

  /** By what its envelope, its event or its own type says. */
  static String kindOf(JsonObject payload) {
    if (Json.has(payload, "envelope_id")) {
      return "envelope/" + Json.text(payload, "type");
    }
    if (Json.has(payload, "event")) {
      JsonObject event = Json.object(payload, "event");
      String type = "event/" + Json.text(event, "type");
      return type.equals("event/message")
          ? type + "/" + Json.find(event, "subtype").orElse("plain")
          : type;
    }
    return Json.has(payload, "command") ? "command" : Json.text(payload, "type");
  }
}
