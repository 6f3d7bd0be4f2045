package dev.starling.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * How late a question may still be posted: within four hours and before 19:00, or within an hour
 * when it was due after 18:00. Never on another day, where it would stand beside that day's own.
 */
final class Lateness {
  private static final Duration BY_DAY = Duration.ofHours(4);
  private static final Duration BY_NIGHT = Duration.ofHours(1);
  private static final LocalTime EVENING = LocalTime.of(18, 0);
  private static final LocalTime NIGHT = LocalTime.of(19, 0);

  private Lateness() {}

  static boolean allows(Due due, ZoneId zone, Instant now) {
    boolean evening = LocalTime.ofInstant(due.at(), zone).isAfter(EVENING);
    boolean soon = !now.isAfter(due.at().plus(evening ? BY_NIGHT : BY_DAY));
    return soon
        && LocalDate.ofInstant(now, zone).equals(due.date())
        && (evening || LocalTime.ofInstant(now, zone).isBefore(NIGHT));
  }
}
