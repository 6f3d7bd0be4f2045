package dev.starling.schedule;

import dev.starling.base.Refusal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a schedule as people write it: days, a time, and perhaps a zone and a rhythm, as in {@code
 * mon,thu 9:30 Europe/Berlin every 2 weeks}.
 */
public final class ScheduleWords {
  private static final Set<String> FILLERS = Set.of("at", "on", "in", "and", "every");

  private ScheduleWords() {}

  /**
   * @param own the zone of the person who asks, for when they don't name one
   * @throws Refusal for what can't be read, with an example of what can
   */
  public static ScheduleRequest parse(String text, ZoneId own) {
    WeekWords rhythm = WeekWords.parse(tidy(text));
    List<String> words = new ArrayList<>(Arrays.asList(rhythm.rest().strip().split("\\s+", -1)));
    words.removeIf(word -> FILLERS.contains(word.toLowerCase(Locale.ROOT)));
    int time = indexOfTime(words);
    String days = String.join(",", words.subList(0, time));
    String zone = String.join(" ", words.subList(time + 1, words.size()));
    return new ScheduleRequest(
        DayWords.parse(days),
        rhythm.weeks(),
        TimeWords.parse(words.get(time)),
        zone.isEmpty() ? ruled(own) : ZoneWords.parse(zone));
  }

  /** A bare offset stands for a zone that is too new for this Java; it will not know of summer. */
  private static ZoneId ruled(ZoneId own) {
    if (own instanceof ZoneOffset) {
      throw new Refusal(
          "The time zone of your Slack profile is too new for the Java that I run on, so please name"
              + " one that keeps the same time, for example `/mock schedule weekdays 09:30"
              + " America/New_York`. Whoever runs me can take a newer Java.");
    }
    return own;
  }

  /** Ranges and times in one word each, plain dashes, and no brackets copied from the help. */
  private static String tidy(String text) {
    return text.replaceAll("[\\[\\]`]", " ")
        .replaceAll("[‐-―]", "-")
        .replaceAll("(?i)(?<=[a-z])\\s*(?:\\s-|-\\s|\\s(?:to|through)\\s)\\s*(?=[a-z])", "-")
        .replaceAll("(?i)(?<=\\d)\\s+(?=[ap]\\.?m\\b)", "");
  }

  /** The first word with a digit in front, which neither days nor fillers have. */
  private static int indexOfTime(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).matches("\\d.*")) {
        if (i == 0) {
          throw missing("On which days should questions come? Write them before the time");
        }
        return i;
      }
    }
    throw missing("At what time should questions come? Write it after the days");
  }

  private static Refusal missing(String question) {
    return new Refusal(question + ", for example `/mock schedule weekdays 09:30 Europe/Berlin`.");
  }
}
