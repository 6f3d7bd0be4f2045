package dev.starling.slack.coverage;

import dev.starling.question.Theme;
import dev.starling.story.Coverage;
import dev.starling.story.Occasion;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What somebody told in the last twelve weeks, theme by week.
 *
 * @param weeks the Monday of each, oldest first
 * @param today on the person's calendar
 */
record HeatMap(
    Coverage coverage,
    List<Occasion> occasions,
    List<LocalDate> weeks,
    LocalDate today,
    ZoneId zone) {
  static final int WEEKS = 12;

  static HeatMap of(Coverage coverage, List<Occasion> occasions, Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return new HeatMap(coverage, occasions, weeks(today), today, zone);
  }

  /** Where the oldest week begins. */
  static Instant since(Instant now, ZoneId zone) {
    return weeks(LocalDate.ofInstant(now, zone)).get(0).atStartOfDay(zone).toInstant();
  }

  /**
   * One theme in one week.
   *
   * @param tellings how many there were
   * @param peers how many colleagues saw a strength in the best heard of them
   */
  record Cell(int tellings, int peers) {}

  Cell cell(Theme theme, LocalDate week) {
    List<Occasion> there =
        occasions.stream()
            .filter(occasion -> occasion.theme() == theme)
            .filter(occasion -> monday(LocalDate.ofInstant(occasion.at(), zone)).equals(week))
            .toList();
    return new Cell(there.size(), there.stream().mapToInt(Occasion::peers).max().orElse(0));
  }

  private static List<LocalDate> weeks(LocalDate today) {
    return IntStream.range(0, WEEKS)
        .mapToObj(i -> monday(today).minusWeeks(WEEKS - 1L - i))
        .toList();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
