package dev.starling.slack.schedule;

import com.slack.api.bolt.App;
import dev.starling.base.Transaction;
import dev.starling.question.Banks;
import dev.starling.schedule.Scheduling;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.Happening;
import dev.starling.slack.command.Notices;
import dev.starling.slack.command.Verb;
import dev.starling.slack.wire.Boundary;
import java.time.Clock;
import java.util.List;

/** All that people say, press and send about when questions come. */
public final class ScheduleCorner implements Corner {
  private final ScheduleVerbs verbs;
  private final ScheduleListeners listeners;
  private final Happening happening;

  public ScheduleCorner(
      Scheduling scheduling,
      Banks banks,
      Callers callers,
      Directory directory,
      Notices notices,
      Transaction transaction,
      Clock clock) {
    PracticeChannels channels = new PracticeChannels(directory);
    NextQuestion next = new NextQuestion(scheduling.timetables(), clock);
    TellChannel tell = new TellChannel(transaction, notices);
    ScheduleCommands schedule = new ScheduleCommands(scheduling, banks, channels, next, tell);
    ScheduleForms forms = new ScheduleForms(scheduling, banks, channels, callers, schedule);
    SkipCommands skips = new SkipCommands(scheduling, next, tell);
    DaysOffCommands daysOff = new DaysOffCommands(scheduling, next, tell, clock);
    KeepersCommands keepers = new KeepersCommands(scheduling, directory, tell);
    WhenCommand when = new WhenCommand(scheduling);
    verbs = new ScheduleVerbs(schedule, forms, skips, daysOff, when, keepers);
    listeners = new ScheduleListeners(callers, channels, forms, skips, daysOff, keepers);
    happening = new ScheduleHappening(scheduling.schedules(), scheduling.halts(), next);
  }

  @Override
  public List<Verb> verbs() {
    return verbs.all();
  }

  /** When questions come, for help to show. */
  public Happening happening() {
    return happening;
  }

  @Override
  public void register(App app, Boundary boundary) {
    listeners.register(app, boundary);
  }
}
