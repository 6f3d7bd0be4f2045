package dev.starling.question;

import java.util.Optional;

/** Some of a team's people. Never shown as it is: only {@link #rough} may be told. */
public record Share(int part, int whole) {
  private static final int FEWEST_TO_SPEAK_OF = 5;

  /**
   * @throws IllegalArgumentException when the part is negative or larger than the whole
   */
  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /** Empty below five people: among so few, even a rough number points at somebody. */
  public Optional<RoughShare> rough() {
    return whole < FEWEST_TO_SPEAK_OF ? Optional.empty() : Optional.of(RoughShare.of(this));
  }

  /** Between 0 and 1, for weighing; 0 when there is nobody. */
  public double fraction() {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
