package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Ids;
import dev.starling.base.Refusal;
import java.time.Clock;
import java.time.LocalDate;

/** Gives a channel days off. */
public final class AddDayOff {
  private final Change change;
  private final DaysOff daysOff;
  private final Ids ids;
  private final Clock clock;

  AddDayOff(Change change, DaysOff daysOff, Ids ids, Clock clock) {
    this.change = change;
    this.daysOff = daysOff;
    this.ids = ids;
    this.clock = clock;
  }

  public DayOff in(ChannelId channel, Actor by, DayOffRequest request) {
    return change.in(channel, by, timetable -> add(timetable, request));
  }

  private DayOff add(Timetable timetable, DayOffRequest request) {
    DateRange dates = request.dates();
    Schedule schedule = timetable.schedule();
    dates.refusePast(LocalDate.ofInstant(clock.instant(), schedule.zone()));
    if (timetable.daysOff().stream()
        .anyMatch(known -> known.covers(dates.from()) && known.covers(dates.to()))) {
      throw new Refusal("%s is off already; `/mock off` lists the days off.".formatted(dates));
    }
    DayOff dayOff =
        new DayOff(schedule.channel(), ids.next(), dates.from(), dates.to(), request.why());
    daysOff.add(dayOff);
    return dayOff;
  }
}
