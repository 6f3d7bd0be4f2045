package dev.starling.schedule;

import dev.starling.base.Refusal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time on the 24-hour clock: {@code 9:30}, {@code 09:30}, {@code 21:05}. */
public final class TimeWords {
  /** A time in any of the ways that people write one, so that a refusal can say it right. */
  private static final Pattern ANY =
      Pattern.compile("(\\d{1,2})([:.h]?)(\\d{2})?\\s*([ap])?\\.?(m)?\\.?");

  private static final DateTimeFormatter HH_MM = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private TimeWords() {}

  /**
   * @throws Refusal with the same time in the way that works, where that can be told
   */
  public static LocalTime parse(String words) {
    Matcher time = ANY.matcher(words.strip().toLowerCase(Locale.ROOT));
    if (!time.matches()) {
      throw new Refusal("“%s” is not a time; write one like `9:30` or `14:00`.".formatted(words));
    }
    int hour = hour(time);
    int minute = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
    if (hour > 23 || minute > 59) {
      throw new Refusal(
          "There is no %s on the clock; times run from `0:00` to `23:59`, for example `9:30`."
              .formatted(words));
    }
    LocalTime meant = LocalTime.of(hour, minute);
    if (!words.strip().matches("\\d{1,2}:\\d{2}")) {
      throw new Refusal(
          "Write “%s” as `%s`, with a colon and on the 24-hour clock."
              .formatted(words, text(meant)));
    }
    return meant;
  }

  public static String text(LocalTime time) {
    return time.format(HH_MM);
  }

  private static int hour(Matcher time) {
    int hour = Integer.parseInt(time.group(1));
    if (time.group(4) == null || hour > 12) {
      return hour;
    }
    return hour % 12 + (time.group(4).equals("p") ? 12 : 0);
  }
}
