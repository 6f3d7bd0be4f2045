package dev.starling.localslack.teammates;

import java.util.regex.Pattern;

/** How the patterns of data files are understood: found anywhere, in any case, line by line. */
final class Patterns {
  static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE | Pattern.DOTALL;

  static final Pattern ANYTHING = Pattern.compile("");
  static final Pattern NOTHING = Pattern.compile("(?!)");

  private Patterns() {}

  static boolean isGiven(Pattern pattern) {
    return !pattern.pattern().isEmpty();
  }
}
