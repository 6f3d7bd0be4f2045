package dev.starling.schedule;

import dev.starling.base.Agenda;
import dev.starling.base.ChannelId;
import java.time.Clock;
import java.time.Instant;

/**
 * Stops a schedule that Slack does not let us keep, and lets those know who look after it. Trying
 * again every day would help nobody: somebody has to mend something first.
 */
public final class StopSchedule {
  private final Change change;
  private final Schedules schedules;
  private final Halts halts;
  private final Agenda agenda;
  private final Clock clock;

  StopSchedule(Change change, Schedules schedules, Halts halts, Agenda agenda, Clock clock) {
    this.change = change;
    this.schedules = schedules;
    this.halts = halts;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * Does nothing where no schedule runs.
   *
   * @param why a sentence that says what to mend
   */
  public void in(ChannelId channel, String why) {
    change.byTheClock(
        channel,
        timetable -> {
          timetable
              .map(Timetable::schedule)
              .filter(schedule -> !schedule.paused())
              .ifPresent(schedule -> stop(schedule, why));
          return timetable;
        });
  }

  private void stop(Schedule schedule, String why) {
    Instant now = clock.instant();
    schedules.save(schedule.pausedNow());
    halts.note(new Halt(schedule.channel(), why, now));
    agenda.plan(new TellOfHalt(schedule.channel()), now);
  }
}
