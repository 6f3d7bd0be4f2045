package dev.starling.slack.schedule;

import dev.starling.question.FocusText;
import dev.starling.schedule.Halt;
import dev.starling.schedule.Schedule;
import dev.starling.schedule.ScheduleText;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What is said about a channel's schedule and its changes. */
final class ScheduleViews {
  /** Its value is the date. */
  static final String UNDO_SKIP = "schedule_undo_skip";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

  private ScheduleViews() {}

  static Mrkdwn isOn(Schedule schedule, Mrkdwn next) {
    return schedule.paused()
        ? Mrkdwn.of("Questions are paused; without that they come %s.", ScheduleText.of(schedule))
        : Mrkdwn.of("Questions come %s.%s", ScheduleText.of(schedule), next);
  }

  static Mrkdwn halted(Halt halt, Caller caller) {
    return Mrkdwn.of(
        "Questions have stopped. %s After that, `%s resume` lets them come again.",
        halt.why(), caller.command());
  }

  static Mrkdwn none(Caller caller) {
    return Mrkdwn.of(
        "No schedule is set here; `%s schedule weekdays 09:30` sets one.", caller.command());
  }

  static Mrkdwn setBy(Caller caller, Schedule schedule, Mrkdwn next) {
    return Mrkdwn.of(
        "%s set the schedule: questions come %s.%s",
        caller.person().name(), ScheduleText.of(schedule), next);
  }

  static Mrkdwn quiz(Caller caller, boolean offered) {
    return offered
        ? Mrkdwn.of(
            "The first question of a week offers the quiz as well. `%s schedule quiz off` ends"
                + " that.",
            caller.command())
        : Mrkdwn.of(
            "Questions come without the quiz. It is still there for everybody: `%s quiz`.",
            caller.command());
  }

  static Mrkdwn quizBy(Caller caller, boolean offered) {
    return offered
        ? Mrkdwn.of(
            "%s added the quiz to the first question of a week; what you answer there only you"
                + " see.",
            caller.person().name())
        : Mrkdwn.of("%s took the quiz off the first question of a week.", caller.person().name());
  }

  static Mrkdwn focusedBy(Caller caller, Schedule schedule) {
    return schedule.focus().isAnything()
        ? Mrkdwn.of(
            "%s opened the whole bank: questions can be on anything.", caller.person().name())
        : Mrkdwn.of(
            "%s chose what questions keep to: they come %s.",
            caller.person().name(), FocusText.of(schedule.focus()));
  }

  static Mrkdwn ended(Caller caller) {
    return Mrkdwn.of(
        "The schedule has ended, and no more questions come by themselves. `%s schedule` sets a new"
            + " one.",
        caller.command());
  }

  static Mrkdwn endedBy(Caller caller) {
    return Mrkdwn.of(
        "%s ended the schedule; no more questions come by themselves.", caller.person().name());
  }

  static Mrkdwn paused(Caller caller) {
    return Mrkdwn.of(
        "The schedule is paused. No question comes until somebody writes `%s resume`.",
        caller.command());
  }

  static Mrkdwn pausedBy(Caller caller) {
    return Mrkdwn.of(
        "%s paused the schedule; `%s resume` lets questions come again.",
        caller.person().name(), caller.command());
  }

  static Mrkdwn resumedBy(Caller caller, Schedule schedule, Mrkdwn next) {
    return Mrkdwn.of(
        "%s resumed the schedule: questions come %s.%s",
        caller.person().name(), ScheduleText.of(schedule), next);
  }

  /**
   * @param again somebody had skipped it before
   */
  static Shown skipped(LocalDate date, boolean again, Mrkdwn next) {
    Mrkdwn text =
        again
            ? Mrkdwn.of("The question of %s is skipped already.%s", date.format(DAY), next)
            : Mrkdwn.of("The question of %s is skipped.%s", date.format(DAY), next);
    return Shown.of(
        text, List.of(Blocks.section(text, Blocks.button(UNDO_SKIP, "Undo", date.toString()))));
  }

  static Mrkdwn skippedBy(Caller caller, LocalDate date, Mrkdwn next) {
    return Mrkdwn.of(
        "%s skipped the question of %s.%s", caller.person().name(), date.format(DAY), next);
  }

  /**
   * @param again it was taken back before
   */
  static Mrkdwn unskipped(LocalDate date, boolean again, Mrkdwn next) {
    return again
        ? Mrkdwn.of("The question of %s is not skipped any more.%s", date.format(DAY), next)
        : Mrkdwn.of("The question of %s comes after all.%s", date.format(DAY), next);
  }

  static Mrkdwn unskippedBy(Caller caller, LocalDate date) {
    return Mrkdwn.of(
        "%s took a skip back: the question of %s comes after all.",
        caller.person().name(), date.format(DAY));
  }
}
