package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;

/** Pauses a channel's schedule until somebody resumes it. */
public final class PauseSchedule {
  private final Change change;
  private final Schedules schedules;

  PauseSchedule(Change change, Schedules schedules) {
    this.change = change;
    this.schedules = schedules;
  }

  public Schedule in(ChannelId channel, Actor by) {
    return change.in(channel, by, timetable -> pause(timetable.schedule()));
  }

  private Schedule pause(Schedule running) {
    if (running.paused()) {
      throw new Refusal(
          "The schedule is paused already; `/mock resume` lets questions come again.");
    }
    Schedule paused = running.pausedNow();
    schedules.save(paused);
    return paused;
  }
}
