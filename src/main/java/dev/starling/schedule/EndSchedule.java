package dev.starling.schedule;

import dev.starling.base.ChannelId;

/**
 * Ends a channel's schedule. Its keepers and days off stay for the next one, and what became of its
 * slots stays for those who ask.
 */
public final class EndSchedule {
  private final Change change;
  private final Schedules schedules;

  EndSchedule(Change change, Schedules schedules) {
    this.change = change;
    this.schedules = schedules;
  }

  /** Says whether it was this call that ended it. */
  public boolean in(ChannelId channel, Actor by) {
    return change.in(channel, by, timetable -> schedules.remove(channel));
  }
}
