package dev.starling.feedback;

import dev.starling.base.PersonId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * A person's scorecards over the months: how many different colleagues heard what, when. It says
 * how many they were, and never makes a score of it.
 *
 * @param months oldest first
 * @param heard by mark, for each month who gave it; marks that nobody gave are missing
 */
public record Trend(List<YearMonth> months, Map<Mark, List<Set<PersonId>>> heard) {
  /** One voice is a beginning, two are evidence. */
  public static final int EVIDENCE = 2;

  /** As many as fit on a telephone side by side. */
  public static final int MONTHS = 5;

  public static final Trend NONE = new Trend(List.of(), Map.of());

  public Trend {
    months = List.copyOf(months);
    heard = heard.isEmpty() ? Map.of() : Map.copyOf(heard);
  }

  /** Where the oldest month begins. */
  public static Instant since(Instant now, ZoneId zone) {
    return months(now, zone).get(0).atDay(1).atStartOfDay(zone).toInstant();
  }

  /**
   * From the first month in which something was heard.
   *
   * @param zone in which months begin
   */
  public static Trend of(Collection<Echo> echoes, Instant now, ZoneId zone) {
    List<YearMonth> months =
        months(now, zone).stream()
            .dropWhile(month -> echoes.stream().noneMatch(echo -> month.equals(in(echo, zone))))
            .toList();
    Map<Mark, List<Set<PersonId>>> heard = new EnumMap<>(Mark.class);
    for (Mark mark : Mark.values()) {
      List<Set<PersonId>> peers =
          months.stream().map(month -> givers(echoes, mark, month, zone)).toList();
      if (peers.stream().anyMatch(some -> !some.isEmpty())) {
        heard.put(mark, peers);
      }
    }
    return new Trend(months, heard);
  }

  public boolean isEmpty() {
    return heard.isEmpty();
  }

  /** The marks of one kind that somebody gave, in the rubric's order. */
  public List<Mark> marks(boolean strengths) {
    return heard.keySet().stream().filter(mark -> mark.isStrength() == strengths).sorted().toList();
  }

  /** How many different colleagues gave a mark, month by month. */
  public List<Integer> peers(Mark mark) {
    return heard.getOrDefault(mark, List.of()).stream().map(Set::size).toList();
  }

  /** How many different colleagues there were in all. */
  public int colleagues() {
    Set<PersonId> all = new HashSet<>();
    heard.values().forEach(byMonth -> byMonth.forEach(all::addAll));
    return all.size();
  }

  private static Set<PersonId> givers(
      Collection<Echo> echoes, Mark mark, YearMonth month, ZoneId zone) {
    Set<PersonId> givers = new HashSet<>();
    echoes.stream()
        .filter(echo -> echo.mark() == mark && month.equals(in(echo, zone)))
        .forEach(echo -> givers.add(echo.peer()));
    return Set.copyOf(givers);
  }

  private static YearMonth in(Echo echo, ZoneId zone) {
    return YearMonth.from(echo.toldAt().atZone(zone));
  }

  private static List<YearMonth> months(Instant now, ZoneId zone) {
    YearMonth last = YearMonth.from(now.atZone(zone));
    return LongStream.rangeClosed(1 - MONTHS, 0).mapToObj(last::plusMonths).toList();
  }
}
