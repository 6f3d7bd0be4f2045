package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Transaction;

/**
 * Ends a channel's schedule. Its keepers and days off stay for the next one, and what became of its
 * slots stays for those who ask.
 */
public final class EndSchedule {
  private final Schedules schedules;
  private final Timetables timetables;
  private final Gate gate;
  private final Alarm alarm;
  private final Transaction transaction;

  public EndSchedule(
      Schedules schedules, Timetables timetables, Gate gate, Alarm alarm, Transaction transaction) {
    this.schedules = schedules;
    this.timetables = timetables;
    this.gate = gate;
    this.alarm = alarm;
    this.transaction = transaction;
  }

  public void in(ChannelId channel, Actor by) {
    transaction.run(
        () -> {
          timetables.hold(channel);
          gate.pass(channel, by);
          schedules.remove(channel);
          alarm.set(channel);
        });
  }
}
