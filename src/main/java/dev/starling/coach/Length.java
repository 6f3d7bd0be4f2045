package dev.starling.coach;

/**
 * How much was said: words, and characters of scripts that do not separate words. Lengths of
 * several messages add up.
 */
public record Length(int words, int spacelessCharacters) {
  public static final Length NONE = new Length(0, 0);

  /** From how many words on it is an answer. */
  public static final int ENOUGH_WORDS = 40;

  private static final int ENOUGH_CHARACTERS = 90;

  public Length plus(Length other) {
    return new Length(words + other.words, spacelessCharacters + other.spacelessCharacters);
  }

  /**
   * Enough to be an answer: 40 words or 90 characters. In mixed text each counts for its share, so
   * 20 words and 45 characters are just enough.
   */
  public boolean isEnough() {
    long share = (long) words * ENOUGH_CHARACTERS + (long) spacelessCharacters * ENOUGH_WORDS;
    return share >= (long) ENOUGH_WORDS * ENOUGH_CHARACTERS;
  }

  /** The length in words alone, 90 characters taken for 40 words. */
  double inWords() {
    return words + spacelessCharacters * (double) ENOUGH_WORDS / ENOUGH_CHARACTERS;
  }
}
