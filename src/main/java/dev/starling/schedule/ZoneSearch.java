package dev.starling.schedule;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds time zones while somebody types: by city, by region, or by an abbreviation they know. */
public final class ZoneSearch {
  private static final String UTC = "UTC";

  private ZoneSearch() {}

  /**
   * @param typed any part of the name
   * @return those whose city begins with it come first
   */
  public static List<ZoneId> find(String typed, int limit) {
    String part = typed.strip().replaceAll("\\s+", "_").toLowerCase(Locale.ROOT);
    Stream<String> known = ZoneAbbreviations.regions(part).stream();
    return Stream.of(known, names(id -> city(id).startsWith(part)), names(id -> id.contains(part)))
        .flatMap(names -> names)
        .distinct()
        .limit(limit)
        .map(ZoneId::of)
        .toList();
  }

  private static Stream<String> names(Predicate<String> lowerCase) {
    return Stream.concat(Stream.of(UTC), Regions.current().stream())
        .filter(id -> lowerCase.test(id.toLowerCase(Locale.ROOT)));
  }

  private static String city(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }
}
