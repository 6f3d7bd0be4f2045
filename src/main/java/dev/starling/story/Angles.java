package dev.starling.story;

import dev.starling.question.Theme;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * From which sides a story has been told.
 *
 * @param told themes of questions that it has answered
 * @param untold themes that it serves and has not been told for
 * @param last when it was told last
 */
public record Angles(List<Theme> told, List<Theme> untold, Optional<Instant> last) {

  public static Angles of(Story story, Collection<Telling> tellings) {
    List<Theme> told = tellings.stream().map(Telling::theme).distinct().toList();
    List<Theme> untold =
        story.text().themes().stream().filter(theme -> !told.contains(theme)).toList();
    return new Angles(told, untold, tellings.stream().map(Telling::at).max(Instant::compareTo));
  }

  /** Told, but not of late. */
  public boolean isStale(Instant now) {
    return last.filter(at -> at.isBefore(now.minus(Coverage.FRESH))).isPresent();
  }
}
