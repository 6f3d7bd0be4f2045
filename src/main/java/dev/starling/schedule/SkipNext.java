package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import java.time.Clock;
import java.time.Instant;

/** Drops the next slot, and only that one however often it is asked for. */
public final class SkipNext {
  private final Change change;
  private final Slots slots;
  private final Clock clock;

  SkipNext(Change change, Slots slots, Clock clock) {
    this.change = change;
    this.slots = slots;
    this.clock = clock;
  }

  public Skip in(ChannelId channel, Actor by) {
    return change.in(channel, by, timetable -> skip(timetable, clock.instant()));
  }

  private Skip skip(Timetable timetable, Instant now) {
    Schedule schedule = timetable.schedule();
    if (schedule.paused()) {
      throw new Refusal(
          "The schedule is paused, so there is nothing to skip; `/mock resume` lets questions come"
              + " again.");
    }
    Due next = timetable.nextToSkip(now);
    Slot skipped =
        new Slot(
            schedule.channel(),
            next.date(),
            next.at(),
            SlotState.SKIPPED,
            "A keeper skipped it.",
            now);
    return new Skip(skipped, !slots.record(skipped));
  }
}
