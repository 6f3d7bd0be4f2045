package dev.starling.coach;

/** How a speaking time fits the 90 to 120 seconds that an interviewer gladly listens. */
public enum Pace {
  TOO_SHORT,
  IN_RANGE,
  TOO_LONG;

  private static final int SHORTEST = 90;
  private static final int LONGEST = 120;

  /** The range in words, for those who are to keep to it. */
  public static String range() {
    return SHORTEST + " to " + LONGEST + " seconds";
  }

  static Pace of(int seconds) {
    if (seconds < SHORTEST) {
      return TOO_SHORT;
    }
    return seconds <= LONGEST ? IN_RANGE : TOO_LONG;
  }
}
