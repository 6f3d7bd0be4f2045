package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What {@link SlotDue} does first: takes the slot that is due, if there is one, settles those that
 * can't be posted any more, and sets the alarm for the next. Whoever writes the round calls it in
 * the same transaction, so that a slot is taken exactly when its round exists. Of any number of
 * callers, only one gets the slot.
 */
public final class TakeSlot {
  private final Change change;
  private final Slots slots;
  private final Clock clock;

  TakeSlot(Change change, Slots slots, Clock clock) {
    this.change = change;
    this.slots = slots;
    this.clock = clock;
  }

  public Optional<Opening> in(ChannelId channel) {
    return change.byTheClock(
        channel,
        timetable ->
            timetable
                .filter(found -> !found.schedule().paused())
                .flatMap(found -> take(found, clock.instant())));
  }

  private Optional<Opening> take(Timetable timetable, Instant now) {
    List<Slot> settled = CatchUp.of(timetable, now).stream().filter(slots::record).toList();
    return settled.stream()
        .filter(slot -> slot.state() == SlotState.OPENING)
        .findFirst()
        .map(slot -> opening(timetable.schedule(), slot));
  }

  private static Opening opening(Schedule schedule, Slot slot) {
    Due due = new Due(slot.date(), slot.due());
    return new Opening(slot, Deadline.ofScheduled(schedule, due), slot.isLate(), schedule.focus());
  }
}
