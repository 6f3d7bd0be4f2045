package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Transaction;
import java.util.Optional;

/** Takes days off back; slots that fell on them stay as they are. */
public final class RemoveDayOff {
  private final DaysOff daysOff;
  private final Schedules schedules;
  private final Gate gate;
  private final Alarm alarm;
  private final Transaction transaction;

  public RemoveDayOff(
      DaysOff daysOff, Schedules schedules, Gate gate, Alarm alarm, Transaction transaction) {
    this.daysOff = daysOff;
    this.schedules = schedules;
    this.gate = gate;
    this.alarm = alarm;
    this.transaction = transaction;
  }

  /** What was taken back, unless it was gone already. */
  public Optional<DayOff> of(ChannelId channel, String id, Actor by) {
    return transaction.call(
        () -> {
          schedules.hold(channel);
          gate.pass(channel, by);
          Optional<DayOff> dayOff =
              daysOff.find(channel, id).filter(found -> daysOff.remove(channel, id));
          alarm.set(channel);
          return dayOff;
        });
  }
}
