package dev.starling.question.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word with a colon that says something of a question, such as {@code Level: senior}. */
record Label(Field field, String value) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "^[*_`]*([\\p{L}][\\p{L} _-]{0,28})[*_`]*\\s*[:：][*_`]*\\s*(.*)$", Pattern.DOTALL);

  static Optional<Label> of(String text) {
    Matcher shape = SHAPE.matcher(text.strip());
    if (!shape.matches()) {
      return Optional.empty();
    }
    String value = shape.group(2).strip();
    return Field.named(shape.group(1)).map(field -> new Label(field, value));
  }
}
