package dev.starling.quiz;

import dev.starling.base.PersonId;
import java.time.Instant;

/**
 * What a person made of an item so far.
 *
 * @param answers how often they answered it
 * @param chosen the option they chose last
 */
public record Recall(
    PersonId person, ItemId item, int answers, Box box, String chosen, Instant answeredAt) {

  /** When it comes back. */
  public Instant dueAt() {
    return answeredAt.plus(box.rest());
  }

  public boolean isDue(Instant now) {
    return !now.isBefore(dueAt());
  }
}
