package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Lays a channel's timetable out of the stores. */
public final class Timetables {
  private final Schedules schedules;
  private final DaysOff daysOff;
  private final Slots slots;

  public Timetables(Schedules schedules, DaysOff daysOff, Slots slots) {
    this.schedules = schedules;
    this.daysOff = daysOff;
    this.slots = slots;
  }

  public Optional<Timetable> find(ChannelId channel) {
    return schedules.find(channel).map(this::of);
  }

  /** The timetable that a schedule has, or would have if it were kept. */
  public Timetable of(Schedule schedule) {
    Instant settled =
        slots
            .findLastDue(schedule.channel())
            .filter(schedule.startsAfter()::isBefore)
            .orElse(schedule.startsAfter());
    LocalDate from = LocalDate.ofInstant(settled, schedule.zone());
    return new Timetable(
        schedule,
        daysOff.findFrom(schedule.channel(), from),
        slots.findFrom(schedule.channel(), from));
  }
}
