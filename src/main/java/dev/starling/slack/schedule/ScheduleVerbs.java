package dev.starling.slack.schedule;

import dev.starling.slack.command.Verb;
import java.util.List;

/** What the command can do about a channel's schedule. */
final class ScheduleVerbs {
  private final ScheduleCommands schedule;
  private final ScheduleForms forms;
  private final SkipCommands skips;
  private final DaysOffCommands daysOff;
  private final WhenCommand when;
  private final KeepersCommands keepers;

  ScheduleVerbs(
      ScheduleCommands schedule,
      ScheduleForms forms,
      SkipCommands skips,
      DaysOffCommands daysOff,
      WhenCommand when,
      KeepersCommands keepers) {
    this.schedule = schedule;
    this.forms = forms;
    this.skips = skips;
    this.daysOff = daysOff;
    this.when = when;
    this.keepers = keepers;
  }

  List<Verb> all() {
    return List.of(
        Verb.inChannel(
                "schedule",
                "schedule [days time [zone]] [about …]",
                "schedule weekdays 09:30",
                "when questions come here and what about; `schedule off` ends that",
                schedule::schedule)
            .opening(ScheduleForm.TITLE, forms::fill),
        Verb.inChannel(
            "when",
            "when [date]",
            "when 2026-11-23",
            "the next questions, or why one did or did not come",
            when::when),
        Verb.inChannel("skip", "skip", "skip", "leaves the next question out", skips::skip),
        Verb.inChannel(
            "pause", "pause", "pause", "no questions until further notice", schedule::pause),
        Verb.inChannel("resume", "resume", "resume", "questions come again", schedule::resume),
        Verb.inChannel(
            "off",
            "off [dates] [why]",
            "off 2026-12-24..2027-01-01 Winter break",
            "days off here",
            daysOff::off),
        Verb.inChannel(
            "keepers",
            "keepers [add or remove @name]",
            "keepers add @name",
            "who looks after this channel",
            keepers::keepers));
  }
}
