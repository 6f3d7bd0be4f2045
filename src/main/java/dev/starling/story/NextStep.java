package dev.starling.story;

import dev.starling.question.Theme;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The next best thing that a person can do for their story bank.
 *
 * @param theme that it is good for
 * @param state of the theme now
 * @param story to do it with; empty when none serves the theme
 */
public record NextStep(Theme theme, CoverageState state, Optional<Spine> story) {
  /** What suits the theme best: made for it, whole, heard by many, and rested. */
  private static Comparator<Spine> suits(Theme theme) {
    return Comparator.comparing((Spine spine) -> spine.themes().get(0) == theme)
        .thenComparing(Spine::complete)
        .thenComparing(Spine::peers)
        .thenComparing(Spine::changedAt);
  }

  /** Empty when every theme is proven. */
  public static Optional<NextStep> of(Coverage coverage, Collection<Spine> shelf) {
    return coverage
        .next()
        .map(theme -> new NextStep(theme, coverage.of(theme), best(theme, coverage, shelf)));
  }

  private static Optional<Spine> best(Theme theme, Coverage coverage, Collection<Spine> shelf) {
    boolean untold = coverage.of(theme) == CoverageState.READY;
    return shelf.stream()
        .filter(spine -> !spine.archived() && spine.serves(theme))
        .filter(spine -> !untold || spine.complete())
        .max(suits(theme));
  }
}
