package dev.starling.schedule;

import static java.util.stream.Collectors.toMap;

import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Lets Java tell time by the table, beside its own zones: {@code Tabled/Europe/Berlin}. */
final class TabledRules extends ZoneRulesProvider {
  static final String PREFIX = "Tabled/";

  private static boolean registered;

  private final Map<String, ZoneRules> rules =
      TabledZone.all().stream().collect(toMap(zone -> PREFIX + zone.name(), TabledZone::rules));

  static synchronized void register() {
    if (!registered) {
      ZoneRulesProvider.registerProvider(new TabledRules());
      registered = true;
    }
  }

  @Override
  protected Set<String> provideZoneIds() {
    return rules.keySet();
  }

  @Override
  protected ZoneRules provideRules(String zone, boolean forCaching) {
    return rules.get(zone);
  }

  @Override
  protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
    return new TreeMap<>(Map.of(TabledZone.version(), rules.get(zone)));
  }
}
