package dev.starling.schedule;

import java.util.Optional;

/**
 * Sets every alarm clock anew when the bot starts. Governments change their clocks at short notice:
 * a newer Java knows better when a slot is due than the one that planned it.
 */
public final class WakeSchedules {
  private final Schedules schedules;
  private final Change change;

  public WakeSchedules(Schedules schedules, Change change) {
    this.schedules = schedules;
    this.change = change;
  }

  public void all() {
    schedules.findRunning().forEach(channel -> change.byTheClock(channel, Optional::isPresent));
  }
}
