package dev.starling.localslack.teammates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number from here to there: {@code 40..}, {@code ..25} or {@code 40..90}. */
record Count(int least, int most) {
  static final Count ANY = new Count(0, Integer.MAX_VALUE);
  private static final Pattern WRITTEN = Pattern.compile("(\\d{0,6})\\.\\.(\\d{0,6})");

  static Count parse(String written) {
    Matcher parts = WRITTEN.matcher(written.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("is no range such as 40.. or ..25: " + written);
    }
    String from = parts.group(1);
    String to = parts.group(2);
    return new Count(
        from.isEmpty() ? 0 : Integer.parseInt(from),
        to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to));
  }

  boolean holds(int number) {
    return least <= number && number <= most;
  }
}
