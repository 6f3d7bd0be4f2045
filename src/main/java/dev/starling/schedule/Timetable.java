package dev.starling.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A schedule, together with what stands in its way.
 *
 * @param daysOff those that may still matter
 * @param slots what became of its dates, from the last one that was settled on
 */
public record Timetable(Schedule schedule, List<DayOff> daysOff, List<Slot> slots) {
  public Timetable {
    daysOff = List.copyOf(daysOff);
    slots = List.copyOf(slots);
  }

  /** The slots after a moment that will really be posted, as far as is known; without end. */
  public Stream<Due> posts(Instant after) {
    return schedule.paused() ? Stream.empty() : schedule.after(after).filter(this::willBePosted);
  }

  public Optional<Due> nextPost(Instant after) {
    return posts(after).findFirst();
  }

  /** The next slot that a skip is about: one that would be posted, had nobody skipped it. */
  Due nextToSkip(Instant now) {
    return schedule
        .after(now)
        .filter(due -> dayOff(due.date()).isEmpty())
        .filter(
            due -> slot(due.date()).stream().allMatch(slot -> slot.state() == SlotState.SKIPPED))
        .findFirst()
        .orElseThrow();
  }

  /** The slots that nothing became of yet, days off included; without end. */
  public Stream<Due> unsettled() {
    return schedule.after(settledUntil()).filter(due -> slot(due.date()).isEmpty());
  }

  public Optional<Slot> slot(LocalDate date) {
    return slots.stream().filter(slot -> slot.date().equals(date)).findFirst();
  }

  public Optional<DayOff> dayOff(LocalDate date) {
    return daysOff.stream().filter(dayOff -> dayOff.covers(date)).findFirst();
  }

  private boolean willBePosted(Due due) {
    return due.at().isAfter(schedule.startsAfter())
        && slot(due.date()).isEmpty()
        && dayOff(due.date()).isEmpty();
  }

  /** Slots are settled in order; only a skip is recorded ahead, and says nothing about earlier. */
  private Instant settledUntil() {
    return slots.stream()
        .filter(slot -> slot.state() != SlotState.SKIPPED)
        .map(Slot::due)
        .filter(schedule.startsAfter()::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(schedule.startsAfter());
  }
}
