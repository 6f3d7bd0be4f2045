package dev.starling.coach;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text that carry its matter, by which one can tell whether two texts speak of the
 * same thing. Endings are dropped roughly, so that "migrations" and "migrate" meet.
 */
public record Vocabulary(Set<String> stems) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]{2,}");
  private static final Pattern ENDING =
      Pattern.compile("(?:ations?|ings?|ers?|ed|es|e|s|ly|ment)$");
  private static final int SHORTEST = 4;

  /** What stands in every story. */
  private static final Set<String> EVERYWHERE =
      Set.copyOf(
          List.of(
              ("the and for that with was were had has have this from they them their then when what"
                      + " which who how why our you your not but are could would should will can did"
                      + " done one two all any some more most less than into out about over after"
                      + " before because while where there here been being also just very much many"
                      + " made make work worked working team teams time tell told did does doing"
                      + " through between other others only even still again")
                  .split(" ")));

  public Vocabulary {
    stems = Set.copyOf(stems);
  }

  public static Vocabulary of(String text) {
    return new Vocabulary(
        WORD.matcher(Text.ownWords(text).toLowerCase(Locale.ROOT))
            .results()
            .map(found -> found.group())
            .distinct()
            .filter(word -> !EVERYWHERE.contains(word))
            .map(Vocabulary::stem)
            .collect(Collectors.toSet()));
  }

  private static String stem(String word) {
    String stem = ENDING.matcher(word).replaceFirst("");
    return stem.length() < SHORTEST ? word : stem;
  }

  public int sharedWith(Vocabulary other) {
    Set<String> shared = new HashSet<>(stems);
    shared.retainAll(other.stems);
    return shared.size();
  }

  /** 0 when nothing is shared, 1 when one holds all of the other. */
  public double likeness(Vocabulary other) {
    int smaller = Math.min(stems.size(), other.stems.size());
    return smaller == 0 ? 0 : (double) sharedWith(other) / smaller;
  }
}
