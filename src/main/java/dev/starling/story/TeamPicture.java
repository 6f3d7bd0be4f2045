package dev.starling.story;

import dev.starling.question.Level;
import dev.starling.question.Share;
import dev.starling.question.TeamNeeds;
import dev.starling.question.Theme;
import java.util.Map;

/**
 * What a team looked like on one day.
 *
 * @param told how many told something of late, by theme and by the level of the question; one that
 *     is missing counts as nobody
 */
public record TeamPicture(TeamNeeds needs, Map<Theme, Map<Level, Integer>> told) {
  public TeamPicture {
    told = Map.copyOf(told);
  }

  public Share toldAt(Theme theme, Level level) {
    return new Share(told.getOrDefault(theme, Map.of()).getOrDefault(level, 0), needs.people());
  }
}
