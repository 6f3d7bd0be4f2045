package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import java.time.Clock;

/** Resumes a paused schedule. What would have come in the meantime isn't missed: it was not due. */
public final class ResumeSchedule {
  private final Schedules schedules;
  private final Timetables timetables;
  private final Gate gate;
  private final Alarm alarm;
  private final Transaction transaction;
  private final Clock clock;

  public ResumeSchedule(
      Schedules schedules,
      Timetables timetables,
      Gate gate,
      Alarm alarm,
      Transaction transaction,
      Clock clock) {
    this.schedules = schedules;
    this.timetables = timetables;
    this.gate = gate;
    this.alarm = alarm;
    this.transaction = transaction;
    this.clock = clock;
  }

  public Timetable in(ChannelId channel, Actor by) {
    return transaction.call(
        () -> {
          Schedule paused = timetables.hold(channel).schedule();
          gate.pass(channel, by);
          if (!paused.paused()) {
            throw new Refusal(
                "The schedule is not paused; `/mock when` shows when the next question comes.");
          }
          Schedule running = paused.resumed(clock.instant());
          schedules.save(running);
          alarm.set(channel);
          return timetables.of(running);
        });
  }
}
