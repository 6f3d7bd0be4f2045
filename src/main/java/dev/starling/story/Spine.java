package dev.starling.story;

import dev.starling.question.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A story as it stands on the shelf: what it is called and good for, without its words, so that a
 * shelf of five hundred is looked over at once.
 *
 * @param complete whether it could be told
 * @param tellings how often it was told
 * @param toldLast when it was told last; null if never
 * @param peers how many different peers saw a strength in any telling of it
 */
public record Spine(
    StoryId id,
    String title,
    List<Theme> themes,
    boolean complete,
    boolean archived,
    Instant changedAt,
    int tellings,
    @Nullable Instant toldLast,
    int peers) {

  public boolean serves(Theme theme) {
    return themes.contains(theme);
  }

  public Optional<Instant> lastTold() {
    return Optional.ofNullable(toldLast);
  }

  CoverageState state() {
    return complete ? CoverageState.READY : CoverageState.DRAFT;
  }
}
