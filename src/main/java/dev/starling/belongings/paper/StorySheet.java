package dev.starling.belongings.paper;

import dev.starling.question.Theme;
import dev.starling.story.Story;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One story in Markdown: what is read back of it. */
public final class StorySheet {
  private static final String INDENT = "  ";

  /** At a heading's end it would be taken for its decoration. */
  private static final Pattern HASH = Pattern.compile("(?<!&)#(?=#*$)");

  /** People write lists in their stories, and lists they stay. */
  private static final Pattern LISTED = Pattern.compile("(?:[-+]|\\d{1,9}[.)])[ \\t]+\\S");

  private StorySheet() {}

  /**
   * @param number by which the rest of the document speaks of it
   */
  public static String of(int number, Story story) {
    StringBuilder out = new StringBuilder();
    out.append("## Story ").append(number).append(": ").append(title(story.title())).append("\n\n");
    out.append("<!-- id: ").append(story.id().value()).append(" -->\n");
    List<Theme> themes = story.text().themes();
    if (!themes.isEmpty()) {
      String named = themes.stream().map(Theme::title).collect(Collectors.joining(", "));
      out.append(bullet(Part.THEMES, named));
    }
    for (Part part : Part.WORDS) {
      String words = part.of(story.text());
      if (!words.isEmpty()) {
        out.append(bullet(part, words));
      }
    }
    if (story.archived()) {
      out.append(bullet(Part.ARCHIVED, "yes"));
    }
    return out.toString();
  }

  private static String bullet(Part part, String words) {
    return ("- **" + part.label() + ":** " + indented(words)).replace(":** \n", ":**\n") + "\n";
  }

  /** In one line, whatever stands in it. */
  public static String title(String title) {
    String line = Inline.escape(Lines.of(title), false);
    return HASH.matcher(line).replaceAll("\\\\#");
  }

  /** Lines that stay lines, below a bullet; a list begins below it. */
  public static String indented(String words) {
    String text = laid(words, INDENT);
    return LISTED.matcher(words).lookingAt() ? "\n" + INDENT + text : text;
  }

  /** Lines that stay lines, for themselves. */
  public static String paragraphs(String words) {
    return laid(words, "");
  }

  private static String laid(String words, String indent) {
    String[] lines = Lines.of(words).split("\n", -1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      boolean alone = i == 0 && !indent.isEmpty() && !LISTED.matcher(line).lookingAt();
      out.append(i > 0 && !line.isEmpty() ? indent : "").append(Inline.escape(line, !alone));
      if (i + 1 < lines.length) {
        out.append(goesOn(line, lines[i + 1]) ? "\\\n" : "\n");
      }
    }
    return out.toString();
  }

  /** Whether the next line would otherwise be drawn into this one. */
  private static boolean goesOn(String line, String next) {
    return !line.isEmpty() && !next.isEmpty() && !LISTED.matcher(next).lookingAt();
  }
}
