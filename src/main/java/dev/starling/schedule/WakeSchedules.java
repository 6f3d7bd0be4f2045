package dev.starling.schedule;

import dev.starling.base.Transaction;

/**
 * Sets every alarm clock anew when the bot starts. Governments change their clocks at short notice:
 * a newer Java knows better when a slot is due than the one that planned it.
 */
public final class WakeSchedules {
  private final Schedules schedules;
  private final Alarm alarm;
  private final Transaction transaction;

  public WakeSchedules(Schedules schedules, Alarm alarm, Transaction transaction) {
    this.schedules = schedules;
    this.alarm = alarm;
    this.transaction = transaction;
  }

  public void all() {
    schedules
        .findRunning()
        .forEach(
            channel ->
                transaction.run(
                    () -> {
                      schedules.hold(channel);
                      alarm.set(channel);
                    }));
  }
}
