package dev.starling.schedule;

import dev.starling.base.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and removes a rhythm, which may stand anywhere: {@code every 2 weeks}, {@code every other
 * week}, or just the {@code every other} of {@code every other monday}.
 *
 * @param rest the words without it
 */
record WeekWords(int weeks, String rest) {
  private static final List<List<String>> COUNTS =
      List.of(
          List.of("1", "one", "single"),
          List.of("2", "two", "other", "second", "2nd"),
          List.of("3", "three", "third", "3rd"),
          List.of("4", "four", "fourth", "4th"));

  private static final Pattern EVERY =
      Pattern.compile(
          "\\bevery\\s+(?:(\\d+|one|single|two|other|second|2nd|three|third|3rd|four|fourth|4th)\\s*"
              + "(?:weeks?\\b)?|weeks?\\b)?",
          Pattern.CASE_INSENSITIVE);

  /**
   * @throws Refusal for a rhythm that is too slow
   */
  static WeekWords parse(String words) {
    Matcher every = EVERY.matcher(words);
    if (!every.find()) {
      return new WeekWords(1, words);
    }
    String rest = words.substring(0, every.start()) + " " + words.substring(every.end());
    return new WeekWords(every.group(1) == null ? 1 : count(every.group(1)), rest);
  }

  private static int count(String word) {
    for (int weeks = 1; weeks <= Schedule.MOST_WEEKS; weeks++) {
      if (COUNTS.get(weeks - 1).contains(word.toLowerCase(Locale.ROOT))) {
        return weeks;
      }
    }
    throw new Refusal(
        "A question can come every week or every 2 to %d weeks, for example `mon 9:30 every 2 weeks`."
            .formatted(Schedule.MOST_WEEKS));
  }
}
