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

  /**
   * @param stories archived ones do not count
   */
  public static Coverage of(Collection<Told> tellings, Collection<Story> stories, Instant now) {
    Map<Theme, CoverageState> themes = new EnumMap<>(Theme.class);
    stories.stream()
        .filter(story -> !story.archived())
        .forEach(story -> story.text().themes().forEach(theme -> better(themes, theme, of(story))));
    return heard(themes, tellings, now);
  }

  /**
   * The same, from what stands on the shelf.
   *
   * @param shelf archived stories do not count
   */
  public static Coverage onShelf(Collection<Told> tellings, Collection<Spine> shelf, Instant now) {
    Map<Theme, CoverageState> themes = new EnumMap<>(Theme.class);
    shelf.stream()
        .filter(spine -> !spine.archived())
        .forEach(spine -> spine.themes().forEach(theme -> better(themes, theme, spine.state())));
    return heard(themes, tellings, now);
  }

  private static Coverage heard(
      Map<Theme, CoverageState> themes, Collection<Told> tellings, Instant now) {
    tellings.forEach(told -> better(themes, told.theme(), state(told, now)));
    return new Coverage(themes);
  }

  private static CoverageState of(Story story) {
    return story.isComplete() ? CoverageState.READY : CoverageState.DRAFT;
  }

  private static void better(Map<Theme, CoverageState> themes, Theme theme, CoverageState state) {
    themes.merge(theme, state, (one, other) -> one.compareTo(other) <= 0 ? one : other);
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
   * What to practise next: a story that is ready before one that wants finishing, then a gap, then
   * something stale, then what only needs a second listener, and within each the core eight first.
   * Empty when every theme is proven.
   */
  public Optional<Theme> next() {
    return Stream.of(
            CoverageState.READY,
            CoverageState.DRAFT,
            CoverageState.GAP,
            CoverageState.STALE,
            CoverageState.TOLD)
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
