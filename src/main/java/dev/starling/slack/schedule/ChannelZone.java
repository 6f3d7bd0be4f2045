package dev.starling.slack.schedule;

import dev.starling.schedule.Timetables;
import dev.starling.slack.caller.Caller;
import java.time.ZoneId;

/** The zone in which dates are meant where somebody asks. */
final class ChannelZone {
  private ChannelZone() {}

  /** The schedule's; their own where there is none. */
  static ZoneId of(Timetables timetables, Caller caller) {
    return timetables
        .find(caller.channel())
        .map(timetable -> timetable.schedule().zone())
        .orElse(caller.person().zone());
  }
}
