package dev.starling.localslack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The keys in a payload, as paths, and the letters of the types found under each. */
record Shape(Map<String, Set<String>> types) {
  private static final String ANYTHING = "@";

  Shape() {
    this(new TreeMap<>());
  }

  static Shape of(JsonElement payload) {
    Shape shape = new Shape();
    shape.see("", payload);
    return shape;
  }

  private void see(String path, JsonElement value) {
    if (value.isJsonObject()) {
      note(path, "o");
      value
          .getAsJsonObject()
          .entrySet()
          .forEach(e -> see(path + "." + keyIn(path, e.getKey()), e.getValue()));
    } else if (value.isJsonArray()) {
      note(path, "a");
      value.getAsJsonArray().forEach(item -> see(path + "[]", item));
    } else if (value.isJsonNull()) {
      note(path, "0");
    } else {
      JsonPrimitive plain = value.getAsJsonPrimitive();
      note(path, plain.isString() ? "s" : plain.isBoolean() ? "b" : "n");
    }
  }

  /** What was typed in a form stands under names that the app has chosen. */
  private static String keyIn(String path, String key) {
    return path.matches(".*state\\.values(\\.\\*)?") ? "*" : key;
  }

  /** From the notation of samples.txt, in which a part is a shape that has a name. */
  static Shape read(JsonElement notation, Map<String, JsonElement> parts) {
    Shape shape = new Shape();
    shape.read("", notation, parts);
    return shape;
  }

  private void read(String path, JsonElement notation, Map<String, JsonElement> parts) {
    if (notation.isJsonArray()) {
      note(path, "a");
      read(path + "[]", notation.getAsJsonArray().get(0), parts);
    } else if (notation.isJsonObject()) {
      readKeys(path, notation.getAsJsonObject(), parts);
    } else if (notation.getAsString().startsWith(ANYTHING)) {
      JsonElement part = parts.get(notation.getAsString().substring(1));
      if (part == null) {
        note(path, ANYTHING);
      } else {
        read(path, part, parts);
      }
    } else {
      notation.getAsString().chars().forEach(letter -> note(path, Character.toString(letter)));
    }
  }

  private void readKeys(String path, JsonObject keys, Map<String, JsonElement> parts) {
    for (Map.Entry<String, JsonElement> key : keys.entrySet()) {
      switch (key.getKey()) {
        case "|" -> read(path, key.getValue(), parts);
        case "[]" -> {
          note(path, "a");
          read(path + "[]", key.getValue(), parts);
        }
        default -> {
          note(path, "o");
          read(path + "." + key.getKey(), key.getValue(), parts);
        }
      }
    }
  }

  private void note(String path, String type) {
    types.computeIfAbsent(path, p -> new TreeSet<>()).add(type);
  }

  void add(Shape other) {
    other.types.forEach((path, all) -> all.forEach(type -> note(path, type)));
  }

  Shape where(Predicate<String> wanted) {
    Shape some = new Shape();
    types.keySet().stream().filter(wanted).forEach(path -> some.types.put(path, types.get(path)));
    return some;
  }

  /** What is said below one path, said below another. */
  Shape moved(String from, String to) {
    Shape moved = new Shape();
    types.keySet().stream()
        .filter(path -> path.startsWith(from))
        .forEach(path -> moved.types.put(to + path.substring(from.length()), types.get(path)));
    return moved;
  }

  boolean knows(String path) {
    return types.containsKey(path) || isWithinAnything(path);
  }

  private boolean isWithinAnything(String path) {
    return types.entrySet().stream()
        .filter(known -> known.getValue().contains(ANYTHING))
        .anyMatch(known -> path.startsWith(known.getKey()));
  }

  /** Where both say something other than null, they have to say something they share. */
  boolean agreesAt(String path, Shape other) {
    Set<String> ours = withoutNull(types.getOrDefault(path, Set.of()));
    Set<String> theirs = withoutNull(other.types.getOrDefault(path, Set.of()));
    return ours.isEmpty()
        || theirs.isEmpty()
        || other.isWithinAnything(path)
        || theirs.containsAll(ours);
  }

  private static Set<String> withoutNull(Set<String> types) {
    Set<String> left = new TreeSet<>(types);
    left.remove("0");
    return left;
  }
}
