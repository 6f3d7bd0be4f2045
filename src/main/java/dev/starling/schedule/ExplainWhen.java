package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Answers {@code /mock when}. */
public final class ExplainWhen {
  private final Schedules schedules;
  private final Timetables timetables;
  private final Slots slots;
  private final Halts halts;
  private final Clock clock;

  ExplainWhen(Schedules schedules, Timetables timetables, Slots slots, Halts halts, Clock clock) {
    this.schedules = schedules;
    this.timetables = timetables;
    this.slots = slots;
    this.halts = halts;
    this.clock = clock;
  }

  /**
   * @param own the zone of the person who asks
   */
  public Outlook in(ChannelId channel, ZoneId own) {
    return when(channel, own).next(clock.instant());
  }

  public Explanation in(ChannelId channel, ZoneId own, LocalDate date) {
    return when(channel, own).explain(date, slots.find(channel, date), clock.instant());
  }

  private Optional<String> unknownZone(ChannelId channel) {
    return schedules.findZones().stream()
        .filter(zone -> zone.channel().equals(channel) && !zone.isKnown())
        .map(ZoneInUse::zone)
        .findFirst();
  }

  private When when(ChannelId channel, ZoneId own) {
    return new When(timetables.find(channel), unknownZone(channel), halts.find(channel), own);
  }
}
