package dev.starling.question.reading;

import java.util.Optional;
import java.util.stream.Stream;

/** In what a list of questions is written down. */
public enum Format {
  MARKDOWN("Markdown", "md"),
  CSV("CSV", "csv"),
  YAML("YAML", "yaml"),
  JSON("JSON", "json");

  private final String title;
  private final String ending;

  Format(String title, String ending) {
    this.title = title;
    this.ending = ending;
  }

  public static Optional<Format> find(String ending) {
    return Stream.of(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }

  public String title() {
    return title;
  }

  /** What a file's name ends in, without the dot. */
  public String ending() {
    return ending;
  }
}
