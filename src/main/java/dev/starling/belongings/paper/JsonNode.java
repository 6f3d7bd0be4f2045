package dev.starling.belongings.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value in JSON, and the line where it begins. */
sealed interface JsonNode {
  int line();

  /** A thing with names. */
  record Fields(int line, Map<String, JsonNode> fields) implements JsonNode {}

  /** A list. */
  record Items(int line, List<JsonNode> items) implements JsonNode {}

  /** A text, a number, true, false, or nothing, which is an empty text. */
  record Word(int line, String text) implements JsonNode {}

  /** As one text; what is deeper says nothing. */
  default String text() {
    if (this instanceof Word word) {
      return word.text();
    }
    return this instanceof Items list
        ? list.items().stream().map(JsonNode::text).collect(Collectors.joining(", "))
        : "";
  }
}
