package dev.starling.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The variables being read, and what was found wrong with them so far. */
final class Environment {
  private final Map<String, String> variables;
  private final List<String> reasons = new ArrayList<>();

  Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  boolean has(String name) {
    return variables.containsKey(name);
  }

  void wrong(String reason) {
    reasons.add(reason);
  }

  /** The value as it stands; a blank one, or one with stray white space, is wrong. */
  Optional<String> find(String name) {
    String value = variables.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value.isBlank()) {
      wrong(name + " is blank: give it a value, or remove it.");
      return Optional.empty();
    }
    if (!value.equals(value.strip())) {
      wrong(name + " begins or ends with white space: remove it.");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /** The value, understood by a reader that answers with nothing when it said what is wrong. */
  <T> T read(String name, T otherwise, Function<String, Optional<T>> reader) {
    return find(name).flatMap(reader).orElse(otherwise);
  }

  void refuseIfWrong() {
    if (!reasons.isEmpty()) {
      throw new BadSettings(reasons);
    }
  }
}
