package dev.starling.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * The clock on the wall of a zone. Every date gets one moment for a local time, and the moment lies
 * on that date:
 *
 * <ul>
 *   <li>in an overlap (autumn) it is the first of the two;
 *   <li>in a gap (spring) it is the first moment after the gap;
 *   <li>when that moment is tomorrow already (Nuuk goes from 23:00 to midnight), it is the last
 *       minute before the gap instead, or one date would get none and the next date two;
 *   <li>a date that the zone left out (Apia, 30 December 2011) gets none: nobody lived through it.
 * </ul>
 */
record LocalClock(ZoneId zone) {
  static LocalClock in(ZoneId zone) {
    return new LocalClock(zone);
  }

  Optional<Instant> at(LocalDate date, LocalTime time) {
    LocalDateTime local = date.atTime(time);
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    if (change == null || change.isOverlap()) {
      return Optional.of(ZonedDateTime.ofLocal(local, zone, null).toInstant());
    }
    if (change.getDateTimeAfter().toLocalDate().equals(date)) {
      return Optional.of(change.getInstant());
    }
    Instant before = change.getInstant().minus(Duration.ofMinutes(1));
    return Optional.of(before).filter(moment -> dateOf(moment).equals(date));
  }

  LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
