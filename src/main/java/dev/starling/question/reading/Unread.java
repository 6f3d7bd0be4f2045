package dev.starling.question.reading;

/**
 * Something in a list that did not become a question.
 *
 * @param why a sentence, its full stop if it likes
 */
public record Unread(int line, String why) {
  public String sentence() {
    return "Line %d: %s".formatted(line, why.endsWith(".") ? why : why + ".");
  }
}
