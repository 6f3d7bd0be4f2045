package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.question.Focus;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a channel gets its question.
 *
 * @param weeks every how many weeks, 1 to 4, counted from the ISO week of the anchor
 * @param time a local time in the zone, in whole minutes
 * @param startsAfter when it was set, changed or resumed last: the first slot lies after it
 * @param focus what its questions keep to
 */
public record Schedule(
    ChannelId channel,
    Days days,
    int weeks,
    LocalTime time,
    ZoneId zone,
    LocalDate anchor,
    boolean paused,
    PersonId setBy,
    Instant startsAfter,
    Focus focus) {
  public static final int MOST_WEEKS = 4;

  /**
   * @throws IllegalArgumentException for a rhythm that isn't 1 to 4 weeks, or a time with seconds
   */
  public Schedule {
    if (weeks < 1 || weeks > MOST_WEEKS || !time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException("every " + weeks + " weeks at " + time);
    }
  }

  /** The same in another rhythm. */
  Schedule every(int weeks, LocalDate anchor) {
    return new Schedule(
        channel, days, weeks, time, zone, anchor, paused, setBy, startsAfter, focus);
  }

  public Schedule about(Focus other) {
    return new Schedule(
        channel, days, weeks, time, zone, anchor, paused, setBy, startsAfter, other);
  }

  public Schedule pausedNow() {
    return new Schedule(channel, days, weeks, time, zone, anchor, true, setBy, startsAfter, focus);
  }

  public Schedule resumed(Instant now) {
    return new Schedule(channel, days, weeks, time, zone, anchor, false, setBy, now, focus);
  }

  /** Whether the date is one of its days in one of its weeks; days off are no concern of it. */
  public boolean fallsOn(LocalDate date) {
    long apart = ChronoUnit.WEEKS.between(monday(anchor), monday(date));
    return days.contains(date.getDayOfWeek()) && Math.floorMod(apart, weeks) == 0;
  }

  /** The date's slot, unless it is none of its days or the zone's calendar left the date out. */
  public Optional<Due> on(LocalDate date) {
    return fallsOn(date)
        ? LocalClock.in(zone).at(date, time).map(due -> new Due(date, due))
        : Optional.empty();
  }

  /** Its slots from a date on, earliest first, without end. */
  public Stream<Due> from(LocalDate date) {
    return Stream.iterate(date, day -> day.plusDays(1)).flatMap(day -> on(day).stream());
  }

  /** Its slots after a moment, earliest first, without end. */
  public Stream<Due> after(Instant moment) {
    return from(LocalDate.ofInstant(moment, zone)).filter(due -> due.at().isAfter(moment));
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
