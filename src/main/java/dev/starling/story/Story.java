package dev.starling.story;

import dev.starling.base.PersonId;
import dev.starling.question.Theme;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a person's story bank.
 *
 * @param archived out of sight and out of the coverage, but not gone
 */
public record Story(
    StoryId id,
    PersonId owner,
    StoryText text,
    boolean archived,
    Instant writtenAt,
    Instant changedAt) {

  public String title() {
    return text.title();
  }

  /** Whether it can answer a question on the theme. */
  public boolean serves(Theme theme) {
    return text.themes().contains(theme);
  }

  /** The theme it serves best; empty while it has none. */
  public Optional<Theme> theme() {
    return text.themes().stream().findFirst();
  }

  public boolean isComplete() {
    return text.isComplete();
  }

  Story saying(StoryText other, Instant now) {
    return new Story(id, owner, other, archived, writtenAt, now);
  }
}
