package dev.starling.question;

/**
 * Something wrong in a pack.
 *
 * @param problem a clause that names the field and, where it can, the remedy
 */
public record Finding(String file, int line, String problem) {
  public String sentence() {
    return "%s, line %d: %s.".formatted(file, line, problem);
  }
}
