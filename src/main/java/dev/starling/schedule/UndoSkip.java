package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import java.time.Clock;
import java.time.LocalDate;

/** Takes back a skip before its time has come. */
public final class UndoSkip {
  private final Change change;
  private final Slots slots;
  private final Clock clock;

  UndoSkip(Change change, Slots slots, Clock clock) {
    this.change = change;
    this.slots = slots;
    this.clock = clock;
  }

  /** Says whether it was this call that took it back. */
  public boolean of(ChannelId channel, LocalDate date, Actor by) {
    return change.in(
        channel,
        by,
        timetable -> {
          if (isOver(timetable.schedule(), date)) {
            throw new Refusal(
                "The time of that question has passed; `/mock ask` puts one to the channel now.");
          }
          return slots.unskip(channel, date);
        });
  }

  /** By the schedule as it is now: it may have been moved since the skip. */
  private boolean isOver(Schedule schedule, LocalDate date) {
    return schedule.on(date).filter(due -> !due.at().isAfter(clock.instant())).isPresent();
  }
}
