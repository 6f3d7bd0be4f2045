package dev.starling.question.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes questions down, so that {@link QuestionList} reads the same questions. */
public final class QuestionFile {
  private QuestionFile() {}

  public static String write(Format format, List<Listed> questions) {
    return switch (format) {
      case MARKDOWN -> MarkdownWriter.write(questions);
      case CSV -> csv(questions);
      case YAML -> yaml(questions);
      case JSON -> json(questions);
    };
  }

  private static String yaml(List<Listed> questions) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setWidth(Integer.MAX_VALUE);
    return new Yaml(options).dump(questions.stream().map(Listed::fields).toList());
  }

  private static String csv(List<Listed> questions) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.EXCEL)) {
      for (Listed each : questions) {
        Map<String, Object> fields = each.fields();
        if (out.length() == 0) {
          printer.printRecord(fields.keySet());
        }
        printer.printRecord(
            fields.entrySet().stream().map(field -> cell(field.getKey(), field.getValue())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Sentences have commas of their own, so each gets a line. */
  private static String cell(String name, Object value) {
    boolean sentences = name.equals("look for") || name.equals("follow-ups");
    List<String> texts = Listed.texts(value);
    return sentences
        ? texts.stream().map(text -> "- " + text).collect(Collectors.joining("\n"))
        : String.join(", ", texts);
  }

  private static String json(List<Listed> questions) {
    return questions.stream()
        .map(each -> "  " + object(each.fields()))
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static String object(Map<String, Object> fields) {
    return fields.entrySet().stream()
        .map(field -> quoted(field.getKey()) + ": " + value(field.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String value(Object value) {
    return value instanceof List<?>
        ? Listed.texts(value).stream()
            .map(QuestionFile::quoted)
            .collect(Collectors.joining(", ", "[", "]"))
        : quoted(String.valueOf(value));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char each : text.toCharArray()) {
      switch (each) {
        case '"', '\\' -> quoted.append('\\').append(each);
        case '\n' -> quoted.append("\\n");
        default -> {
          if (each < ' ' || each == '\u2028' || each == '\u2029') {
            quoted.append("\\u%04x".formatted((int) each));
          } else {
            quoted.append(each);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
