package dev.starling.story;

import dev.starling.base.PersonId;
import java.time.Instant;

/**
 * What somebody had typed into the story form when it was last seen: Slack hands over nothing when
 * a form is closed.
 *
 * @param form which one: {@link #NEW}, or the id of the story that was being changed
 */
public record Draft(PersonId owner, String form, StoryText text, Instant keptAt) {
  public static final String NEW = "new";
}
