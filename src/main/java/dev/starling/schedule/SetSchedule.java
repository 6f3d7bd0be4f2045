package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Transaction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Sets a channel's schedule, or changes it; a paused one runs again. */
public final class SetSchedule {
  private final Schedules schedules;
  private final Keepers keepers;
  private final Timetables timetables;
  private final Gate gate;
  private final Alarm alarm;
  private final Transaction transaction;
  private final Clock clock;

  public SetSchedule(
      Schedules schedules,
      Keepers keepers,
      Timetables timetables,
      Gate gate,
      Alarm alarm,
      Transaction transaction,
      Clock clock) {
    this.schedules = schedules;
    this.keepers = keepers;
    this.timetables = timetables;
    this.gate = gate;
    this.alarm = alarm;
    this.transaction = transaction;
    this.clock = clock;
  }

  public Timetable in(ChannelId channel, Actor by, ScheduleRequest request) {
    return transaction.call(
        () -> {
          schedules.hold(channel);
          gate.pass(channel, by);
          Schedule schedule = schedule(channel, by, request);
          schedules.save(schedule);
          keepers.add(channel, by.person());
          alarm.set(channel);
          return timetables.of(schedule);
        });
  }

  private Schedule schedule(ChannelId channel, Actor by, ScheduleRequest request) {
    Instant now = clock.instant();
    Schedule weekly =
        new Schedule(
            channel,
            request.days(),
            1,
            request.time(),
            request.zone(),
            LocalDate.ofInstant(now, request.zone()),
            false,
            by.person(),
            now);
    LocalDate anchor = anchor(schedules.find(channel), weekly, request);
    return weekly.every(request.weeks(), anchor);
  }

  /** A new rhythm begins with the first question that can come; an old one keeps its beat. */
  private LocalDate anchor(Optional<Schedule> before, Schedule weekly, ScheduleRequest request) {
    return before
        .filter(old -> old.weeks() == request.weeks() && old.days().equals(request.days()))
        .map(Schedule::anchor)
        .or(() -> timetables.of(weekly).nextPost(weekly.startsAfter()).map(Due::date))
        .orElse(weekly.anchor());
  }
}
