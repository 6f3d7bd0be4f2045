package dev.starling.schedule;

import dev.starling.base.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates, as {@code 2026-12-24}, and ranges of them, as {@code 2026-12-24..2027-01-01}. */
public final class DateWords {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** One or two dates and the words after them; Macs make an ellipsis of three dots. */
  private static final Pattern RANGE_AND_WHY =
      Pattern.compile(
          "(?<from>\\S+?)(?:\\s*(?:\\.{2,}|…)\\s*(?<to>\\d\\S*))?(?:\\s+(?<why>.*))?",
          Pattern.DOTALL);

  private static final Pattern SECOND_DATE =
      Pattern.compile("(?i)(?:\\W|to\\b|until\\b|till\\b|through\\b)*\\d{1,4}[-./]\\d.*");

  private static final int LONGEST_WHY = 150;

  private DateWords() {}

  /**
   * @throws Refusal for anything but a date of the calendar, year first
   */
  public static LocalDate date(String words) {
    String text = words.strip();
    if (!ISO.matcher(text).matches()) {
      throw new Refusal(
          "“%s” is not a date I can read; write year, month and day, like `2026-12-24`."
              .formatted(text));
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Refusal(
          "There is no %s in the calendar; write a date like `2026-12-24`.".formatted(text));
    }
  }

  /** The date after {@code /mock when}, if there is one. */
  public static Optional<LocalDate> maybeDate(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(date(words));
  }

  /**
   * A date or a range, and nothing else.
   *
   * @throws Refusal for what can't be read or has more to it
   */
  public static DateRange range(String words) {
    DayOffRequest request = dayOff(words);
    if (!request.why().isEmpty()) {
      throw unreadable();
    }
    return request.dates();
  }

  /**
   * A date or a range, and perhaps why.
   *
   * @throws Refusal for what can't be read
   */
  public static DayOffRequest dayOff(String words) {
    Matcher parts = RANGE_AND_WHY.matcher(words.strip());
    if (!parts.matches()) {
      throw unreadable();
    }
    LocalDate from = date(parts.group("from"));
    LocalDate to = parts.group("to") == null ? from : date(parts.group("to"));
    String why = Optional.ofNullable(parts.group("why")).orElse("").strip();
    if (SECOND_DATE.matcher(why).matches()) {
      throw unreadable();
    }
    if (why.length() > LONGEST_WHY) {
      throw new Refusal(
          "That reason is long; %d characters will do, for example `Winter break`."
              .formatted(LONGEST_WHY));
    }
    return new DayOffRequest(new DateRange(from, to), why);
  }

  private static Refusal unreadable() {
    return new Refusal(
        "Write one date, like `2026-12-24`, or two with dots between, like"
            + " `2026-12-24..2027-01-01`.");
  }
}
