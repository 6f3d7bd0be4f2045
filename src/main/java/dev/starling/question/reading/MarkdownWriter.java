package dev.starling.question.reading;

import dev.starling.question.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes questions as a list under the titles of their themes. */
final class MarkdownWriter {
  private MarkdownWriter() {}

  static String write(List<Listed> questions) {
    StringBuilder out = new StringBuilder("# Questions\n");
    for (Theme theme : Theme.values()) {
      List<Listed> some =
          questions.stream().filter(each -> each.question().theme() == theme).toList();
      if (!some.isEmpty()) {
        out.append("\n## ").append(theme.title()).append("\n\n");
        some.forEach(each -> write(each.fields(), out));
      }
    }
    return out.toString();
  }

  private static void write(Map<String, Object> fields, StringBuilder out) {
    out.append("- ").append(escaped(String.valueOf(fields.get("question")))).append('\n');
    fields.forEach(
        (name, value) -> {
          if (!name.equals("question") && !Listed.texts(value).isEmpty()) {
            write(name, value, out);
          }
        });
  }

  private static void write(String name, Object value, StringBuilder out) {
    List<String> texts = Listed.texts(value);
    out.append("  - ").append(name).append(':');
    if (name.equals("look for") || name.equals("follow-ups")) {
      out.append('\n');
      texts.forEach(text -> out.append("    - ").append(escaped(text)).append('\n'));
    } else {
      out.append(' ').append(escaped(String.join(", ", texts))).append('\n');
    }
  }

  /** Lines stay lines, and nothing means anything but itself. */
  private static String escaped(String text) {
    return text.lines()
        .map(
            line ->
                line.replaceAll("([\\\\`*_\\[\\]<>#&!|~])", "\\\\$1")
                    .replaceFirst("^([-+=])", "\\\\$1")
                    .replaceFirst("^(\\d+)([.)])", "$1\\\\$2"))
        .collect(Collectors.joining("\\\n  "));
  }
}
