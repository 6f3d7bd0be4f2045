package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import java.time.Clock;

/** Resumes a paused schedule. What would have come in the meantime isn't missed: it was not due. */
public final class ResumeSchedule {
  private final Change change;
  private final Schedules schedules;
  private final Timetables timetables;
  private final Clock clock;

  ResumeSchedule(Change change, Schedules schedules, Timetables timetables, Clock clock) {
    this.change = change;
    this.schedules = schedules;
    this.timetables = timetables;
    this.clock = clock;
  }

  /** What the channel can expect from now on. */
  public Timetable in(ChannelId channel, Actor by) {
    return change.in(channel, by, timetable -> resume(timetable.schedule()));
  }

  private Timetable resume(Schedule paused) {
    if (!paused.paused()) {
      throw new Refusal(
          "The schedule is not paused; `/mock when` shows when the next question comes.");
    }
    Schedule running = paused.resumed(clock.instant());
    schedules.save(running);
    return timetables.of(running);
  }
}
