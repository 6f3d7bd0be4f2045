package dev.starling.sharing;

import dev.starling.base.Refusal;
import java.time.Instant;

/**
 * What a colleague said of a story that was shared with them, for its owner alone.
 *
 * @param id of the form by which it was given
 */
public record Feedback(ShareId share, String id, String strong, String missing, Instant givenAt) {
  /** For either: as much as one message can bring, and somebody reads. */
  public static final int LONGEST = 1_200;

  /**
   * @throws Refusal when it says nothing
   */
  public Feedback {
    strong = strong.strip();
    missing = missing.strip();
    if (strong.isEmpty() && missing.isEmpty()) {
      throw new Refusal(
          "There is nothing in the form yet: say what is strong, or what is missing.");
    }
  }
}
