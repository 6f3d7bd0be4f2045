package dev.starling.belongings.paper;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's words in Markdown, one line of them, so that they are read back as they were. */
final class Inline {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,31}));");

  /** What would underline the line before, or part the text, or begin a table. */
  private static final Pattern FRAME = Pattern.compile("[-=+|: \\t]+");

  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private Inline() {}

  /**
   * @param first whether the line begins a paragraph, where more signs mean something
   */
  static String escape(String line, boolean first) {
    StringBuilder out = new StringBuilder();
    boolean frame = FRAME.matcher(line).matches();
    for (int i = 0; i < line.length(); i++) {
      char each = line.charAt(i);
      boolean edge = i == 0 || i == line.length() - 1;
      if (isHidden(each) || edge && (each == ' ' || each == '\t')) {
        out.append("&#").append((int) each).append(';');
        continue;
      }
      boolean begins = first && i == 0 && (frame || "#>|".indexOf(each) >= 0);
      if (begins || isSign(line, i)) {
        out.append('\\');
      }
      out.append(each);
    }
    return out.toString();
  }

  private static boolean isHidden(char each) {
    return each < ' ' && each != '\t'
        || each >= 0x7f && each < 0xa0
        || each == '\u2028'
        || each == '\u2029'
        || each == '\ufeff';
  }

  private static boolean isSign(String line, int at) {
    return switch (line.charAt(at)) {
      case '\\', '`', '*', '[', '<', '~' -> true;
      case '_' -> !(isWord(line, at - 1) && isWord(line, at + 1));
      case '&' -> ENTITY.matcher(line).region(at, line.length()).lookingAt();
      default -> false;
    };
  }

  private static boolean isWord(String line, int at) {
    return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
  }

  /** Also of what people wrote by hand: their stars stay. */
  static String unescape(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char each = line.charAt(i);
      if (each == '\\' && i + 1 < line.length() && PUNCTUATION.indexOf(line.charAt(i + 1)) >= 0) {
        out.append(line.charAt(++i));
      } else if (each == '&') {
        i += entity(line, i, out) - 1;
      } else {
        out.append(each);
      }
    }
    return out.toString();
  }

  /** Answers with its length; what is none is one character. */
  private static int entity(String line, int at, StringBuilder out) {
    Matcher entity = ENTITY.matcher(line).region(at, line.length());
    if (!entity.lookingAt()) {
      out.append('&');
      return 1;
    }
    String name = entity.group(3);
    if (name != null) {
      out.append(NAMED.getOrDefault(name, entity.group()));
    } else {
      String digits = entity.group(1);
      int character =
          digits == null ? Integer.parseInt(entity.group(2), 16) : Integer.parseInt(digits);
      out.append(Character.isValidCodePoint(character) ? Character.toString(character) : "\ufffd");
    }
    return entity.end() - at;
  }
}
