package dev.starling.schedule;

import dev.starling.base.Nearest;
import dev.starling.base.Refusal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads days as people write them: {@code weekdays}, {@code mon,wed,fri}, {@code mon-fri}. */
public final class DayWords {
  private static final Map<String, Days> GROUPS =
      Map.of(
          "daily", Days.DAILY,
          "day", Days.DAILY,
          "everyday", Days.DAILY,
          "weekday", Days.WEEKDAYS,
          "weekdays", Days.WEEKDAYS,
          "weekend", Days.WEEKENDS,
          "weekends", Days.WEEKENDS);

  private DayWords() {}

  /**
   * @throws Refusal for a word that is no day
   */
  public static Days parse(String words) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String word : words.strip().toLowerCase(Locale.ROOT).split("[,\\s]+")) {
      days.addAll(part(word));
    }
    return new Days(days);
  }

  private static Set<DayOfWeek> part(String word) {
    if (GROUPS.containsKey(word)) {
      return GROUPS.get(word).set();
    }
    List<String> ends = List.of(word.split("-", -1));
    return ends.size() == 2 ? range(day(ends.get(0)), day(ends.get(1))) : EnumSet.of(day(word));
  }

  /** Around the end of the week if need be: {@code fri-mon} is four days. */
  private static Set<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
    Set<DayOfWeek> days = EnumSet.of(last);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day);
    }
    return days;
  }

  private static DayOfWeek day(String word) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> means(word, day))
        .findFirst()
        .orElseThrow(() -> unknown(word));
  }

  /** Three letters are enough, and Mondays are Monday. */
  private static boolean means(String word, DayOfWeek day) {
    return word.equals(name(day) + "s") || word.length() >= 3 && name(day).startsWith(word);
  }

  private static Refusal unknown(String word) {
    Optional<String> meant =
        Nearest.inSpelling(word, Stream.of(DayOfWeek.values()).map(DayWords::name).toList())
            .or(() -> Nearest.inSpelling(word, GROUPS.keySet()));
    return new Refusal(
        "“%s” is not a day%s; write days like `weekdays`, `daily`, `mon,wed,fri` or `mon-fri`."
            .formatted(word, meant.map(" (did you mean %s?)"::formatted).orElse("")));
  }

  private static String name(DayOfWeek day) {
    return Days.name(day).toLowerCase(Locale.ROOT);
  }
}
