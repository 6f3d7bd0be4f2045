package dev.starling.schedule;

import static java.util.stream.Collectors.toMap;

import dev.starling.base.Nearest;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The regions of the IANA time zone database, by names in lower case. */
final class Regions {
  /** Old names such as US/Eastern are understood, but nobody is sent there. */
  private static final Pattern CURRENT =
      Pattern.compile(
          "(africa|america|antarctica|asia|atlantic|australia|europe|indian|pacific)/.*");

  private static final Map<String, String> ALL =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
          .collect(toMap(id -> id.toLowerCase(Locale.ROOT), id -> id));

  private static final Map<String, String> BY_NAME = new TreeMap<>();
  private static final Map<String, String> BY_CITY = new TreeMap<>();

  static {
    new TreeMap<>(ALL)
        .forEach(
            (name, id) -> {
              if (CURRENT.matcher(name).matches()) {
                BY_NAME.put(name, id);
                BY_CITY.putIfAbsent(name.substring(name.lastIndexOf('/') + 1), id);
              }
            });
  }

  private Regions() {}

  /** The region of that name in any case, or UTC. */
  static Optional<ZoneId> find(String name) {
    if (name.equalsIgnoreCase("UTC") || name.equalsIgnoreCase("Etc/UTC")) {
      return Optional.of(ZoneId.of("UTC"));
    }
    return Optional.ofNullable(ALL.get(name.toLowerCase(Locale.ROOT))).map(ZoneId::of);
  }

  /** The names that people are sent to, in alphabetical order. */
  static Collection<String> current() {
    return BY_NAME.values();
  }

  /** The region that is spelled most like it, or whose city is. */
  static Optional<String> nearest(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    String city = name.substring(name.lastIndexOf('/') + 1);
    return Optional.ofNullable(BY_CITY.get(city))
        .or(() -> Nearest.inSpelling(name, BY_NAME.keySet()).map(BY_NAME::get))
        .or(() -> Nearest.inSpelling(city, BY_CITY.keySet()).map(BY_CITY::get));
  }
}
