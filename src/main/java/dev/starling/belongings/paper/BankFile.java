package dev.starling.belongings.paper;

import dev.starling.question.reading.Unread;
import java.util.List;
import java.util.Locale;

/**
 * A file of stories, read.
 *
 * @param stories in their order
 * @param unread what did not become one, by line
 * @param ours whether Starling wrote it
 */
public record BankFile(List<Written> stories, List<Unread> unread, boolean ours) {
  /** By which a document of ours is known. */
  public static final String SIGN = "<!-- Starling story bank, format 1";

  private static final int ENOUGH_BULLETS = 3;

  public BankFile {
    stories = List.copyOf(stories);
    unread = List.copyOf(unread);
  }

  /**
   * @param name with the ending that says what is in it, or any other
   * @param text with its lines ending in one way
   */
  public static BankFile read(String name, String text) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "csv", "tsv" -> TableReader.read(text);
      case "json" -> TreeReader.read(text);
      case "md", "markdown" -> DocumentReader.read(text);
      default -> guessed(text);
    };
  }

  private static BankFile guessed(String text) {
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[{")
        ? TreeReader.read(text)
        : DocumentReader.read(text);
  }

  /** Whether it can hardly be anything but stories. */
  public boolean isSurely() {
    return ours
        || !stories.isEmpty()
            && stories.stream().allMatch(story -> story.get(Part.TITLE).isPresent())
            && bullets() >= (long) ENOUGH_BULLETS * stories.size();
  }

  /** How many bullets its stories have, all together. */
  public long bullets() {
    return stories.stream().mapToLong(Written::bullets).sum();
  }
}
