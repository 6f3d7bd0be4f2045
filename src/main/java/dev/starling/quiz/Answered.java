package dev.starling.quiz;

import java.time.Instant;

/**
 * What came of an answer.
 *
 * @param turn as it was asked, which tells the order of the options
 * @param backAt when the item comes back
 */
public record Answered(Item item, int turn, Option chosen, Instant backAt, Progress progress) {
  public boolean isRight() {
    return chosen.equals(item.right());
  }
}
