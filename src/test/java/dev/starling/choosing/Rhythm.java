package dev.starling.choosing;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** How often questions come. */
record Rhythm(String name, Set<DayOfWeek> days) {
  static final Rhythm WEEKDAYS =
      new Rhythm(
          "weekdays",
          Set.of(
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY));

  static final Rhythm TWICE_A_WEEK =
      new Rhythm("twice a week", Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));

  static final Rhythm WEEKLY = new Rhythm("once a week", Set.of(DayOfWeek.TUESDAY));

  static List<Rhythm> all() {
    return List.of(WEEKDAYS, TWICE_A_WEEK, WEEKLY);
  }
}
