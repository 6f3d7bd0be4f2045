package dev.starling.schedule;

import dev.starling.base.Refusal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads a time zone: a region of the IANA database, such as {@code Europe/Berlin}, or UTC. */
public final class ZoneWords {
  private ZoneWords() {}

  /**
   * @throws Refusal with the region that was probably meant
   */
  public static ZoneId parse(String words) {
    String name = words.strip().replaceAll("\\s+", "_");
    return Regions.find(name).orElseThrow(() -> refusal(words.strip(), name));
  }

  private static Refusal refusal(String words, String name) {
    List<String> regions = ZoneAbbreviations.regions(name);
    if (!regions.isEmpty()) {
      return new Refusal(
          "“%s” does not say where, and clocks change; name the region instead, like `%s`."
              .formatted(words, String.join("` or `", regions)));
    }
    if (name.matches("(?i)(utc|gmt|etc/gmt)?[+-]?\\d.*")) {
      return new Refusal(
          "“%s” does not know when clocks change; name the region instead, like `Europe/Berlin`."
              .formatted(words));
    }
    Optional<String> nearest = Regions.nearest(name);
    return new Refusal(
        nearest
            .map(
                region -> "There is no time zone “%s”; did you mean `%s`?".formatted(words, region))
            .orElseGet(
                () ->
                    "There is no time zone “%s”; name a region, like `Europe/Berlin` or `UTC`."
                        .formatted(words)));
  }
}
