package dev.starling.schedule;

import dev.starling.base.ChannelId;

/** Lets the first question of a week offer the quiz in a channel, or no longer. */
public final class OfferQuiz {
  private final Change change;
  private final Schedules schedules;

  OfferQuiz(Change change, Schedules schedules) {
    this.change = change;
    this.schedules = schedules;
  }

  /** Says whether it was this call that changed it. */
  public boolean in(ChannelId channel, Actor by, boolean offered) {
    return change.in(channel, by, timetable -> schedules.offerQuiz(channel, offered));
  }
}
