package dev.starling.quiz;

/**
 * What came of an answer.
 *
 * @param turn as it was asked, which tells the order of the options
 * @param box where it rests until it comes back
 */
public record Answered(Item item, int turn, Option chosen, Box box, Progress progress) {
  public boolean isRight() {
    return chosen.equals(item.right());
  }
}
