package dev.starling.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Says when questions come, and why one did, will or did not.
 *
 * @param timetable empty when the channel has no schedule
 * @param unknownZone the schedule's, where this Java does not know it; then there is no timetable
 * @param halt what keeps the schedule from going on, if something does
 * @param own the zone of the person who asks, for a channel without one
 */
public record When(
    Optional<Timetable> timetable, Optional<String> unknownZone, Optional<Halt> halt, ZoneId own) {
  private static final int SLOTS = 3;

  /** The next three slots, and why nearer days have none. */
  public Outlook next(Instant now) {
    if (timetable.isEmpty()) {
      return new Outlook(List.of(), List.of(Explanation.in(own).say(noTimetable())));
    }
    Timetable known = timetable.get();
    if (known.schedule().paused()) {
      return new Outlook(List.of(), List.of(paused()));
    }
    List<Due> next = known.posts(now).limit(SLOTS).toList();
    List<Explanation> gaps =
        known
            .schedule()
            .after(now)
            .takeWhile(due -> !next.get(SLOTS - 1).equals(due))
            .filter(due -> !next.contains(due))
            .map(due -> gap(known, due, now))
            .distinct()
            .toList();
    return new Outlook(next, gaps);
  }

  /** Why the question of a date did, will or did not come. */
  public Explanation explain(LocalDate date, Optional<Slot> slot, Instant now) {
    WhenText text = new WhenText(zone(), date, now);
    if (slot.isPresent()) {
      return text.recorded(slot.get());
    }
    if (timetable.isEmpty()) {
      return text.none(noTimetable());
    }
    Schedule schedule = timetable.get().schedule();
    Optional<Due> due = schedule.on(date);
    if (due.isEmpty()) {
      return text.noDayOf(schedule);
    }
    if (!due.get().at().isAfter(schedule.startsAfter())) {
      return text.beforeStart(due.get(), schedule);
    }
    if (schedule.paused()) {
      return halt.map(text::halted).orElseGet(() -> text.none(WhenText.PAUSED));
    }
    return timetable
        .get()
        .dayOff(date)
        .map(dayOff -> text.dayOff(dayOff, due.get()))
        .orElseGet(() -> text.planned(due.get()));
  }

  private String noTimetable() {
    return unknownZone.map(WhenText::unknownZone).orElse(WhenText.NO_SCHEDULE);
  }

  private Explanation gap(Timetable known, Due due, Instant now) {
    return known
        .slot(due.date())
        .map(slot -> explain(due.date(), Optional.of(slot), now))
        .or(() -> known.dayOff(due.date()).map(dayOff -> WhenText.daysOff(dayOff, zone())))
        .orElseThrow();
  }

  private Explanation paused() {
    return halt.map(found -> WhenText.stopped(found, Explanation.in(zone())))
        .orElseGet(() -> Explanation.in(zone()).say(WhenText.PAUSED));
  }

  private ZoneId zone() {
    return timetable.map(known -> known.schedule().zone()).orElse(own);
  }
}
