package dev.starling.question;

import java.util.Map;

/**
 * How many of a team's people are thin on each theme.
 *
 * @param thin a theme that is missing counts as nobody
 */
public record TeamNeeds(int people, Map<Theme, Integer> thin) {
  public static final TeamNeeds UNKNOWN = new TeamNeeds(0, Map.of());

  public TeamNeeds {
    thin = Map.copyOf(thin);
  }

  public Share thinOn(Theme theme) {
    return new Share(thin.getOrDefault(theme, 0), people);
  }
}
