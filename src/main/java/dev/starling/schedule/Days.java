package dev.starling.schedule;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The days of the week on which a channel gets its question: at least one, Monday first. */
public record Days(Set<DayOfWeek> set) {
  public static final Days DAILY = new Days(EnumSet.allOf(DayOfWeek.class));
  public static final Days WEEKDAYS = new Days(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
  public static final Days WEEKENDS = new Days(EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

  /**
   * @throws IllegalArgumentException when there is none
   */
  public Days {
    set = Collections.unmodifiableSet(EnumSet.copyOf(set));
  }

  public static Days of(DayOfWeek first, DayOfWeek... rest) {
    return new Days(EnumSet.of(first, rest));
  }

  /** Reads the codes that {@link #codes} and {@link #toString} write. */
  public static Days ofCodes(Collection<String> codes) {
    return new Days(EnumSet.copyOf(codes.stream().map(Days::ofCode).toList()));
  }

  /** Reads what {@link #toString} wrote. */
  public static Days parse(String text) {
    return ofCodes(Arrays.asList(text.split(",", -1)));
  }

  public boolean contains(DayOfWeek day) {
    return set.contains(day);
  }

  /** {@code MON}, {@code TUE} and so on, Monday first. */
  public List<String> codes() {
    return set.stream().map(Days::code).toList();
  }

  @Override
  public String toString() {
    return codes().stream().collect(joining(","));
  }

  /** Such as {@code Monday}. */
  public static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String code(DayOfWeek day) {
    return day.name().substring(0, 3);
  }

  private static DayOfWeek ofCode(String code) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> code(day).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a day of the week: " + code));
  }
}
