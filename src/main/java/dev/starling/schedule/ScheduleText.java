package dev.starling.schedule;

import dev.starling.question.Focus;
import dev.starling.question.FocusText;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/** Says a schedule in words, to be read after "Questions come": the only place that does. */
public final class ScheduleText {
  private static final List<String> RHYTHMS =
      List.of("", "every other week, ", "every three weeks, ", "every four weeks, ");

  private ScheduleText() {}

  /**
   * Such as: Mondays and Thursdays, every other week, at 09:30 in Berlin (Europe/Berlin), on data
   * migration, at senior level.
   */
  public static String of(Schedule schedule) {
    String days = days(schedule.days()) + (schedule.weeks() == 1 ? " " : ", ");
    return days
        + RHYTHMS.get(schedule.weeks() - 1)
        + "at "
        + TimeWords.text(schedule.time())
        + zone(schedule.zone())
        + focus(schedule.focus());
  }

  private static String focus(Focus focus) {
    return focus.isAnything() ? "" : ", " + FocusText.of(focus);
  }

  /** Such as: Mondays, Wednesdays and Fridays. */
  private static String days(Days days) {
    if (days.equals(Days.DAILY)) {
      return "every day";
    }
    if (days.equals(Days.WEEKDAYS)) {
      return "weekdays";
    }
    if (days.equals(Days.WEEKENDS)) {
      return "weekends";
    }
    List<String> names = days.set().stream().map(ScheduleText::plural).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String plural(DayOfWeek day) {
    return Days.name(day) + "s";
  }

  private static String zone(ZoneId zone) {
    String id = zone.getId();
    int slash = id.lastIndexOf('/');
    return slash < 0
        ? " " + id
        : " in %s (%s)".formatted(id.substring(slash + 1).replace('_', ' '), id);
  }
}
