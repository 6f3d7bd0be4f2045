package dev.starling.base;

/** A number and what it counts. */
public final class Counted {
  private Counted() {}

  /**
   * @param noun in the singular; its plural ends in s
   */
  public static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
