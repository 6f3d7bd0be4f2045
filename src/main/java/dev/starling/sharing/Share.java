package dev.starling.sharing;

import dev.starling.base.PersonId;
import dev.starling.story.StoryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story that its owner showed to a colleague.
 *
 * @param wish what the owner would like to hear about; may be empty
 * @param takenBackAt null while the colleague may read it
 */
public record Share(
    ShareId id,
    StoryId story,
    PersonId owner,
    PersonId colleague,
    String wish,
    Instant sharedAt,
    @Nullable Instant takenBackAt) {
  /** As much as its form takes. */
  public static final int LONGEST_WISH = 300;

  public Share {
    wish = wish.strip();
  }

  public boolean isStanding() {
    return takenBackAt == null;
  }

  /** The name under which its message stands in the book of posts. */
  public String key() {
    return keyOf(id);
  }

  /** The same, for who knows no more of it than its id. */
  public static String keyOf(ShareId id) {
    return "share-" + id.value();
  }
}
