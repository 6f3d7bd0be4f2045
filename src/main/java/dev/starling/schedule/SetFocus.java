package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.question.Focus;

/** Changes what a channel's questions keep to, and nothing about when they come. */
public final class SetFocus {
  private final Change change;
  private final Schedules schedules;

  SetFocus(Change change, Schedules schedules) {
    this.change = change;
    this.schedules = schedules;
  }

  /** The schedule as it is from now on. */
  public Schedule in(ChannelId channel, Actor by, Focus focus) {
    return change.in(channel, by, timetable -> set(timetable.schedule().about(focus)));
  }

  private Schedule set(Schedule schedule) {
    schedules.save(schedule);
    return schedule;
  }
}
