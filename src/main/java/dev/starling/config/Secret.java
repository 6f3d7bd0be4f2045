package dev.starling.config;

/** A value that must not be seen: it prints as stars, so that no log line can give it away. */
public record Secret(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
