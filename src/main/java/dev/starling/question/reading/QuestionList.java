package dev.starling.question.reading;

import dev.starling.base.Refusal;
import java.util.List;
import java.util.Locale;

/**
 * A file of questions, read.
 *
 * @param drafts in their order
 * @param unread what asked nothing, by line
 */
public record QuestionList(List<Draft> drafts, List<Unread> unread) {
  public static final int MOST = 20_000;
  public static final int MOST_BYTES = 5_000_000;

  /**
   * @param name with the ending that says what is in it, or any other
   * @throws Refusal when it is no text, or too large
   */
  public static QuestionList read(String name, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new Refusal(
          "This file has %d MB, and %d MB is the most; please send it in parts."
              .formatted((bytes.length + 999_999) / 1_000_000, MOST_BYTES / 1_000_000));
    }
    return read(name, decode(bytes));
  }

  /** The text of a file, whatever characters it was saved in. */
  public static String decode(byte[] bytes) {
    return Characters.of(bytes);
  }

  public static QuestionList read(String name, String text) {
    Pile pile = new Pile();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    switch (ending) {
      case "md", "markdown", "mdx" -> new MarkdownReader(pile).read(text);
      case "csv", "tsv" -> new CsvReader(pile).read(text);
      case "yaml", "yml" -> new TreeReader(pile).readYaml(text);
      case "json", "jsonl", "ndjson" -> new TreeReader(pile).readJson(text);
      default -> guessed(pile, text);
    }
    return new QuestionList(List.copyOf(pile.drafts), List.copyOf(pile.unread));
  }

  private static void guessed(Pile pile, String text) {
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[{") || start.startsWith("[\"")) {
      new TreeReader(pile).readJson(text);
    } else if (text.lines().anyMatch(line -> line.matches("#{1,6} .*|\\|.*\\||.*<summary>.*"))) {
      new MarkdownReader(pile).read(text);
    } else {
      new LinesReader(pile).read(text);
    }
  }
}
