package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.question.Focus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Sets a channel's schedule, or changes it; a paused one runs again. */
public final class SetSchedule {
  private final Change change;
  private final Schedules schedules;
  private final Keepers keepers;
  private final Timetables timetables;
  private final Clock clock;

  SetSchedule(
      Change change, Schedules schedules, Keepers keepers, Timetables timetables, Clock clock) {
    this.change = change;
    this.schedules = schedules;
    this.keepers = keepers;
    this.timetables = timetables;
    this.clock = clock;
  }

  /**
   * What the channel can expect from now on.
   *
   * @param focus what questions are to keep to; when it is empty, what they kept to before
   */
  public Timetable in(ChannelId channel, Actor by, ScheduleRequest request, Optional<Focus> focus) {
    return change.anyhow(
        channel,
        by,
        before -> {
          Schedule weekly = weekly(channel, by, request);
          LocalDate anchor = anchor(before.map(Timetable::schedule), weekly, request);
          Focus kept = before.map(old -> old.schedule().focus()).orElse(Focus.ANYTHING);
          Schedule schedule = weekly.every(request.weeks(), anchor).about(focus.orElse(kept));
          schedules.save(schedule);
          keepers.add(channel, by.person());
          return timetables.of(schedule);
        });
  }

  private Schedule weekly(ChannelId channel, Actor by, ScheduleRequest request) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, request.zone());
    return new Schedule(
        channel,
        request.days(),
        1,
        request.time(),
        request.zone(),
        today,
        false,
        by.person(),
        now,
        Focus.ANYTHING);
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
