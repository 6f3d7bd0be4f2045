package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.time.LocalDate;

/**
 * Days on which a channel gets no question, both ends included, in the zone of its schedule.
 *
 * @param why may be empty
 */
public record DayOff(ChannelId channel, String id, LocalDate from, LocalDate to, String why) {
  public boolean covers(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  String reason() {
    if (why.isEmpty()) {
      return "A day off.";
    }
    return "A day off: " + why + (why.matches("(?s).*[.!?…]") ? "" : ".");
  }
}
