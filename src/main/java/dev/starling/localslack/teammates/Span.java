package dev.starling.localslack.teammates;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something may take, from the shortest to the longest: {@code 40s..2m}. */
record Span(Duration shortest, Duration longest) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,6})([smhd])(?:\\.\\.(\\d{1,6})([smhd]))?");

  static Span of(Duration shortest, Duration longest) {
    return new Span(shortest, longest);
  }

  static Span parse(String written) {
    Matcher parts = WRITTEN.matcher(written.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("is no time such as 40s or 2m..9m: " + written);
    }
    Duration from = duration(parts.group(1), parts.group(2));
    Duration to = parts.group(3) == null ? from : duration(parts.group(3), parts.group(4));
    if (to.compareTo(from) < 0) {
      throw new IllegalArgumentException("ends before it begins: " + written);
    }
    return new Span(from, to);
  }

  private static Duration duration(String number, String unit) {
    return Duration.parse(
        unit.equals("d")
            ? "P" + number + "D"
            : "PT" + number + unit.toUpperCase(java.util.Locale.ROOT));
  }

  Duration pick(RandomGenerator random) {
    return Duration.ofMillis(random.nextLong(shortest.toMillis(), longest.toMillis() + 1));
  }
}
