package dev.starling.story;

import dev.starling.question.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How well one person covers the fifteen themes: computed when it is asked for, never kept. */
public record Coverage(Map<Theme, CoverageState> themes) {
  /** How long a telling keeps. */
  public static final Duration FRESH = Duration.ofDays(90);

  private static final int PEERS_TO_PROVE = 2;

  /**
   * @param themes those that are missing are gaps
   */
  public Coverage {
    Map<Theme, CoverageState> all = new EnumMap<>(Theme.class);
    for (Theme theme : Theme.values()) {
      all.put(theme, themes.getOrDefault(theme, CoverageState.GAP));
    }
    themes = Collections.unmodifiableMap(all);
  }

  public static Coverage of(Collection<Told> tellings, Instant now) {
    Map<Theme, CoverageState> themes = new EnumMap<>(Theme.class);
    tellings.forEach(told -> themes.put(told.theme(), state(told, now)));
    return new Coverage(themes);
  }

  public CoverageState of(Theme theme) {
    return themes.getOrDefault(theme, CoverageState.GAP);
  }

  /** All themes, the core eight first. */
  public static List<Theme> inOrder() {
    return Stream.of(Theme.values())
        .sorted(Comparator.comparing(Theme::core, Comparator.reverseOrder()))
        .toList();
  }

  /**
   * What to practise next: a gap before something stale before something that only needs a second
   * listener, and within each the core eight first. Empty when every theme is proven.
   */
  public Optional<Theme> next() {
    return Stream.of(CoverageState.GAP, CoverageState.STALE, CoverageState.TOLD)
        .flatMap(state -> inOrder().stream().filter(theme -> of(theme) == state))
        .findFirst();
  }

  /** How many of the core eight are told of late. */
  public long coreTold() {
    return inOrder().stream().filter(Theme::core).filter(theme -> !of(theme).isThin()).count();
  }

  private static CoverageState state(Told told, Instant now) {
    if (told.peers() >= PEERS_TO_PROVE) {
      return CoverageState.PROVEN;
    }
    return told.last().isBefore(now.minus(FRESH)) ? CoverageState.STALE : CoverageState.TOLD;
  }
}
