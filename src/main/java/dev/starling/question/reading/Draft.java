package dev.starling.question.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question as a list has it, before anybody looked at it closely.
 *
 * @param line where it begins, counted from 1
 */
public record Draft(int line, String text, Map<Field, List<String>> fields) {
  Draft(int line, String text) {
    this(line, text, new EnumMap<>(Field.class));
  }

  /** All that was said under a name. */
  public List<String> all(Field field) {
    return fields.getOrDefault(field, List.of());
  }

  public Optional<String> first(Field field) {
    return all(field).stream().findFirst();
  }

  Draft say(Field field, String value) {
    String said = Wording.oneLine(value);
    if (!said.isEmpty()) {
      fields.computeIfAbsent(field, any -> new ArrayList<>()).add(said);
    }
    return this;
  }
}
