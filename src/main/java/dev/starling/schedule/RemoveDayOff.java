package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.util.Optional;

/** Takes days off back; slots that fell on them stay as they are. */
public final class RemoveDayOff {
  private final Change change;
  private final DaysOff daysOff;

  RemoveDayOff(Change change, DaysOff daysOff) {
    this.change = change;
    this.daysOff = daysOff;
  }

  /** What was taken back, unless it was gone already. */
  public Optional<DayOff> of(ChannelId channel, String id, Actor by) {
    return change.anyhow(
        channel,
        by,
        timetable -> daysOff.find(channel, id).filter(found -> daysOff.remove(channel, id)));
  }
}
