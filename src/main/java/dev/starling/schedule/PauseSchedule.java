package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;

/** Pauses a channel's schedule until somebody resumes it. */
public final class PauseSchedule {
  private final Schedules schedules;
  private final Timetables timetables;
  private final Gate gate;
  private final Alarm alarm;
  private final Transaction transaction;

  public PauseSchedule(
      Schedules schedules, Timetables timetables, Gate gate, Alarm alarm, Transaction transaction) {
    this.schedules = schedules;
    this.timetables = timetables;
    this.gate = gate;
    this.alarm = alarm;
    this.transaction = transaction;
  }

  public Schedule in(ChannelId channel, Actor by) {
    return transaction.call(
        () -> {
          Schedule running = timetables.hold(channel).schedule();
          gate.pass(channel, by);
          if (running.paused()) {
            throw new Refusal(
                "The schedule is paused already; `/mock resume` lets questions come again.");
          }
          Schedule paused = running.pausedNow();
          schedules.save(paused);
          alarm.set(channel);
          return paused;
        });
  }
}
