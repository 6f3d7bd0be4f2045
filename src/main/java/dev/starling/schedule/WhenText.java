package dev.starling.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The sentences of {@code /mock when} about one date. */
record WhenText(ZoneId zone, LocalDate date, Instant now) {
  static final String NO_SCHEDULE =
      "This channel has no schedule; `/mock schedule weekdays 09:30` sets one.";
  static final String PAUSED = "The schedule is paused; `/mock resume` lets questions come again.";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

  static String unknownZone(String zone) {
    return "This channel's schedule is in the time zone "
        + zone
        + ", which the Java that I run on does not know. Whoever runs me takes a newer Java, or a"
        + " keeper sets the schedule anew in another zone.";
  }

  /** Days off as they were entered, for a list in which single dates would be too many. */
  static Explanation daysOff(DayOff dayOff, ZoneId zone) {
    String dates =
        dayOff.from().equals(dayOff.to())
            ? "on " + dayOff.from().format(DAY)
            : "from %s to %s".formatted(dayOff.from().format(DAY), dayOff.to().format(DAY));
    return Explanation.in(zone).say("No question comes " + dates + ". ").quote(dayOff.reason());
  }

  Explanation recorded(Slot slot) {
    return switch (slot.state()) {
      case POSTED -> posted(slot);
      case OPENING -> question(" is on its way; it was due at ").at(slot.due()).say(".");
      case MISSED ->
          question(" was missed; it was due at ").at(slot.due()).say(". ").quote(slot.reason());
      case SKIPPED ->
          question(
                  slot.due().isAfter(now)
                      ? " will be left out; it would come at "
                      : " was left out; it would have come at ")
              .at(slot.due())
              .say(". ")
              .quote(slot.reason());
      case OFF ->
          no().say(". ")
              .quote(slot.reason())
              .say(" It would have come at ")
              .at(slot.due())
              .say(".");
    };
  }

  /** There is none, for a reason that has nothing to do with the date. */
  Explanation none(String why) {
    return no().say(". " + why);
  }

  Explanation halted(Halt halt) {
    return stopped(halt, no().say(". "));
  }

  static Explanation stopped(Halt halt, Explanation before) {
    return before
        .say("The schedule was stopped at ")
        .at(halt.at())
        .say(". ")
        .quote(halt.why())
        .say(" After that, `/mock resume` lets questions come again.");
  }

  Explanation noDayOf(Schedule schedule) {
    if (schedule.fallsOn(date)) {
      return no().say(": the clocks of " + zone + " left that day out.");
    }
    String which = schedule.days().contains(date.getDayOfWeek()) ? ", and not in that week" : "";
    return no().say(": questions come " + ScheduleText.of(schedule) + which + ".");
  }

  Explanation beforeStart(Due due, Schedule schedule) {
    return no().say(": the schedule was set, changed or resumed at ")
        .at(schedule.startsAfter())
        .say(", and the time of that day, ")
        .at(due.at())
        .say(", was over by then.");
  }

  Explanation dayOff(DayOff dayOff, Due due) {
    return no().say(". ")
        .quote(dayOff.reason())
        .say(" Otherwise it would be at ")
        .at(due.at())
        .say(".");
  }

  Explanation planned(Due due) {
    return due.at().isAfter(now)
        ? question(" comes at ").at(due.at()).say(".")
        : question(" was due at ")
            .at(due.at())
            .say(" and is about to come; please ask again soon.");
  }

  private Explanation posted(Slot slot) {
    if (!slot.isLate()) {
      return question(" was posted at ").at(slot.changedAt()).say(".");
    }
    return question(" was posted late, at ")
        .at(slot.changedAt())
        .say(" instead of ")
        .at(slot.due())
        .say(". ")
        .quote(slot.reason());
  }

  private Explanation question(String rest) {
    return Explanation.in(zone).say("The question of " + date.format(DAY) + rest);
  }

  private Explanation no() {
    boolean over = date.isBefore(LocalDate.ofInstant(now, zone));
    return Explanation.in(zone)
        .say("No question %s on %s".formatted(over ? "came" : "comes", date.format(DAY)));
  }
}
