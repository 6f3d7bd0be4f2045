package dev.starling.quiz;

import java.time.Duration;
import java.util.List;

/**
 * How well somebody knows an item: each right answer moves it up a box, where it rests longer, and
 * a wrong one puts it back into the lowest.
 */
public record Box(int number) {
  private static final List<Integer> DAYS = List.of(1, 3, 7, 16, 35);

  /** Whoever takes the quiz at the same hour every day should find due what is due that day. */
  private static final Duration EARLIER = Duration.ofHours(4);

  /** Right three times running, with a week between the last two. */
  private static final int WELL = 4;

  public static final Box LOWEST = new Box(1);

  /**
   * @throws IllegalArgumentException for a box that isn't there
   */
  public Box {
    if (number < 1 || number > DAYS.size()) {
      throw new IllegalArgumentException("no box " + number);
    }
  }

  public Box after(boolean right) {
    return right ? new Box(Math.min(number + 1, DAYS.size())) : LOWEST;
  }

  /** After how many days it comes back, as people count. */
  public int days() {
    return DAYS.get(number - 1);
  }

  public Duration rest() {
    return Duration.ofDays(days()).minus(EARLIER);
  }

  public boolean isWellKnown() {
    return number >= WELL;
  }
}
