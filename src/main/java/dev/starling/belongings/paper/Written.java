package dev.starling.belongings.paper;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A story as a file says it: only what the file mentions is there, and where. */
public final class Written {
  private final int line;
  private final Map<Part, String> said = new EnumMap<>(Part.class);
  private final Map<Part, Integer> lines = new EnumMap<>(Part.class);

  /**
   * @param line where it begins
   */
  Written(int line) {
    this.line = line;
  }

  /** Said twice, it is said in both lines. */
  void say(Part part, int at, String text) {
    said.merge(part, text, (one, two) -> (one + "\n" + two).strip());
    lines.putIfAbsent(part, at);
  }

  public int line() {
    return line;
  }

  public int lineOf(Part part) {
    return lines.getOrDefault(part, line);
  }

  public Optional<String> get(Part part) {
    return Optional.ofNullable(said.get(part));
  }

  public Map<Part, String> said() {
    return Collections.unmodifiableMap(said);
  }

  /** Whether it says any of the five bullets, or is known by its id to be one that may lack all. */
  boolean isStory() {
    return said.containsKey(Part.ID) || Part.CORE.stream().anyMatch(said::containsKey);
  }

  /** How many of the five bullets it names: what names most of them is a story and no question. */
  long bullets() {
    return Part.CORE.stream().filter(said::containsKey).count();
  }
}
