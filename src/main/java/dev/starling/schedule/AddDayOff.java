package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Ids;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import java.time.Clock;
import java.time.LocalDate;

/** Gives a channel days off. */
public final class AddDayOff {
  private final DaysOff daysOff;
  private final Timetables timetables;
  private final Gate gate;
  private final Ids ids;
  private final Alarm alarm;
  private final Transaction transaction;
  private final Clock clock;

  public AddDayOff(
      DaysOff daysOff,
      Timetables timetables,
      Gate gate,
      Ids ids,
      Alarm alarm,
      Transaction transaction,
      Clock clock) {
    this.daysOff = daysOff;
    this.timetables = timetables;
    this.gate = gate;
    this.ids = ids;
    this.alarm = alarm;
    this.transaction = transaction;
    this.clock = clock;
  }

  public DayOff in(ChannelId channel, Actor by, DayOffRequest request) {
    return transaction.call(
        () -> {
          Timetable timetable = timetables.hold(channel);
          gate.pass(channel, by);
          DateRange dates = request.dates();
          dates.refusePast(LocalDate.ofInstant(clock.instant(), timetable.schedule().zone()));
          refuseKnown(timetable, dates);
          DayOff dayOff = new DayOff(channel, ids.next(), dates.from(), dates.to(), request.why());
          daysOff.add(dayOff);
          alarm.set(channel);
          return dayOff;
        });
  }

  private static void refuseKnown(Timetable timetable, DateRange dates) {
    if (timetable.daysOff().stream()
        .anyMatch(known -> known.covers(dates.from()) && known.covers(dates.to()))) {
      throw new Refusal("%s is off already; `/mock off` lists the days off.".formatted(dates));
    }
  }
}
