package dev.starling.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When a round closes. It is settled when the round opens, and later changes don't move it. */
public final class Deadline {
  private static final Duration LONGEST = Duration.ofHours(96);
  private static final Duration ASKED = Duration.ofHours(24);

  private Deadline() {}

  /**
   * The slot of the schedule's next day, though never more than 96 hours later. A day off is a day
   * of the schedule all the same: a question doesn't wait because the next one isn't asked.
   */
  public static Instant ofScheduled(Schedule schedule, Due slot) {
    Instant next = schedule.from(slot.date().plusDays(1)).findFirst().orElseThrow().at();
    Instant latest = slot.at().plus(LONGEST);
    return next.isBefore(latest) ? next : latest;
  }

  /** After 24 hours, of which none on a Saturday or Sunday of the zone is counted. */
  public static Instant ofAsked(Instant askedAt, ZoneId zone) {
    Duration left = ASKED;
    ZonedDateTime at = pastWeekend(askedAt.atZone(zone));
    while (true) {
      ZonedDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay(zone);
      Duration today = Duration.between(at, midnight);
      if (left.compareTo(today) <= 0) {
        return at.plus(left).toInstant();
      }
      left = left.minus(today);
      at = pastWeekend(midnight);
    }
  }

  private static ZonedDateTime pastWeekend(ZonedDateTime at) {
    return Days.WEEKENDS.contains(at.getDayOfWeek())
        ? at.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atStartOfDay(at.getZone())
        : at;
  }
}
