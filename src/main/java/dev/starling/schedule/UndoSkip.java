package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import java.time.Clock;
import java.time.LocalDate;

/** Takes back a skip before its time has come. */
public final class UndoSkip {
  private final Slots slots;
  private final Timetables timetables;
  private final Gate gate;
  private final Alarm alarm;
  private final Transaction transaction;
  private final Clock clock;

  public UndoSkip(
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

  /** Says whether it was this call that took it back. */
  public boolean of(ChannelId channel, LocalDate date, Actor by) {
    return transaction.call(
        () -> {
          Timetable timetable = timetables.hold(channel);
          gate.pass(channel, by);
          if (isOver(timetable, date)) {
            throw new Refusal(
                "The time of that question has passed; `/mock ask` puts one to the channel now.");
          }
          boolean undone = slots.unskip(channel, date);
          alarm.set(channel);
          return undone;
        });
  }

  /** By the schedule as it is now: it may have been moved since the skip. */
  private boolean isOver(Timetable timetable, LocalDate date) {
    return timetable
        .schedule()
        .on(date)
        .filter(due -> !due.at().isAfter(clock.instant()))
        .isPresent();
  }
}
