package dev.starling.question.reading;

import java.util.Arrays;
import java.util.List;

/** Splits what stands in one cell or line into what it lists. */
final class Values {
  private Values() {}

  static void say(Draft draft, Label label) {
    of(label.field(), label.value()).forEach(value -> draft.say(label.field(), value));
  }

  /** Sentences have commas of their own, so those are listed line by line or by semicolons. */
  static List<String> of(Field field, String value) {
    boolean listed = value.startsWith("- ") || value.startsWith("• ");
    String between =
        switch (field) {
          case CATEGORY, THEME, DIMENSION, PRINCIPLE -> "[,;|\\n]";
          case LOOK_FOR, FOLLOW_UP -> listed ? "\\n" : "\\n|\\s[|•]\\s|;\\s";
          case ID, TEXT, LEVEL, PACK -> "\\n";
        };
    return Arrays.stream(value.split(between))
        .map(part -> part.strip().replaceFirst("^(?:#|[-•]\\s)", ""))
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
