package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import java.time.Clock;
import java.time.Instant;

/** Drops the next slot, and only that one however often it is asked for. */
public final class SkipNext {
  private final Slots slots;
  private final Timetables timetables;
  private final Gate gate;
  private final Alarm alarm;
  private final Transaction transaction;
  private final Clock clock;

  public SkipNext(
      Slots slots,
      Timetables timetables,
      Gate gate,
      Alarm alarm,
      Transaction transaction,
      Clock clock) {
    this.slots = slots;
    this.timetables = timetables;
    this.gate = gate;
    this.alarm = alarm;
    this.transaction = transaction;
    this.clock = clock;
  }

  public Skip in(ChannelId channel, Actor by) {
    return transaction.call(
        () -> {
          Timetable timetable = timetables.hold(channel);
          gate.pass(channel, by);
          if (timetable.schedule().paused()) {
            throw new Refusal(
                "The schedule is paused, so there is nothing to skip; `/mock resume` lets"
                    + " questions come again.");
          }
          return skip(timetable, clock.instant());
        });
  }

  private Skip skip(Timetable timetable, Instant now) {
    Due next = timetable.nextToSkip(now);
    Slot skipped =
        new Slot(
            timetable.schedule().channel(),
            next.date(),
            next.at(),
            SlotState.SKIPPED,
            "A keeper skipped it.",
            now);
    boolean first = slots.record(skipped);
    alarm.set(skipped.channel());
    return new Skip(skipped, !first);
  }
}
