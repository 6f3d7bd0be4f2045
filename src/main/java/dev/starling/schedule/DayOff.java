package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.time.LocalDate;

/**
 * Days on which a channel gets no question, both ends included, in the zone of its schedule.
 *
 * @param why may be empty
 */
public record DayOff(ChannelId channel, String id, LocalDate from, LocalDate to, String why) {
  public DateRange dates() {
    return new DateRange(from, to);
  }

  public boolean covers(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  String reason() {
    return why.isEmpty() ? "A day off." : "A day off (" + why + ").";
  }
}
