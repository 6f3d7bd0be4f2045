package dev.starling.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that somebody most likely meant when they typed another. */
public final class Nearest {
  private static final int SHORTEST_BEGINNING = 3;

  private Nearest() {}

  /** Empty when no word is near enough to be a helpful guess. */
  public static Optional<String> to(String typed, Collection<String> words) {
    String text = plain(typed);
    int tolerance = Math.max(1, text.length() / 3);
    return words.stream()
        .filter(word -> distance(text, plain(word)) <= tolerance)
        .min(
            Comparator.comparingInt((String word) -> distance(text, plain(word)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * The same for names of which many begin alike, such as time zones: a quarter of the letters may
   * be wrong at most, and a beginning is no hint.
   */
  public static Optional<String> inSpelling(String typed, Collection<String> names) {
    String text = plain(typed);
    return names.stream()
        .filter(name -> slips(text, plain(name)) * 4 <= text.length())
        .min(
            Comparator.comparingInt((String name) -> slips(text, plain(name)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** A word and its beginning count as one slip apart: "mig", "migrations". */
  private static int distance(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    if (shorter.length() >= SHORTEST_BEGINNING && longer.startsWith(shorter)) {
      return one.equals(other) ? 0 : 1;
    }
    return slips(one, other);
  }

  /** How many letters were left out, added, mistaken or swapped with their neighbour. */
  private static int slips(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, one, i, other, j);
      }
    }
    return slips[one.length()][other.length()];
  }

  private static int fewest(int[][] slips, String one, int i, String other, int j) {
    int mistaken = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int fewest =
        Math.min(slips[i - 1][j - 1] + mistaken, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
