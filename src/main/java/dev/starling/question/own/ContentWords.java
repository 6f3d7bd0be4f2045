package dev.starling.question.own;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a question is about, however it is phrased: the stems of its words without those that every
 * question has. A script that puts no spaces between words gives its pairs of neighbouring
 * characters instead.
 *
 * <p>How alike two questions are is the share of stems they have in common (Dice's coefficient). It
 * needs no dictionary: a stem is a word without accents and the commonest English endings, cut to
 * six letters.
 */
record ContentWords(Set<String> stems) {
  /** From here on somebody should look at both. */
  static final double ALIKE = 0.6;

  private static final int STEM = 6;
  private static final int SHORTEST_STEM = 4;

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private static final Set<String> FILLERS =
      Set.of(
          ("a about after again all an and any are as at be because been before being but by can"
                  + " could did do does doing done during each ever example experience explain for"
                  + " from get give go going got had happen happened has have having he her him his"
                  + " how i if in instance into is it its just let like ll make made me more most"
                  + " much my no not now of off on once one or other our out over own please"
                  + " recall re s same share she should situation so some something story such t"
                  + " talk tell than that the their them then there these they thing think this"
                  + " those through time times to too up us ve very walk was we were what when"
                  + " where which while who why will with would you your yours yourself d m"
                  + " describe")
              .split(" "));

  static ContentWords of(String text) {
    List<String> words = words(text);
    Set<String> stems = new LinkedHashSet<>();
    for (String word : words) {
      if (!FILLERS.contains(word)) {
        stems.add(stem(word));
      }
    }
    return new ContentWords(stems.isEmpty() ? new LinkedHashSet<>(words) : stems);
  }

  /** The bare letters and digits: texts that agree in these say the same. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    plain(text).codePoints().filter(ContentWords::isPartOfWord).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Between 0, nothing in common, and 1. */
  double likeness(ContentWords other) {
    long common = stems.stream().filter(other.stems::contains).count();
    return likeness(common, stems.size(), other.stems.size());
  }

  static double likeness(long common, int one, int other) {
    return one + other == 0 ? 0 : 2.0 * common / (one + other);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int before = -1;
    for (int character : plain(text).codePoints().toArray()) {
      boolean unspaced = WITHOUT_SPACES.contains(UnicodeScript.of(character));
      if (unspaced || !isPartOfWord(character)) {
        finish(word, words);
      } else {
        word.appendCodePoint(character);
      }
      if (unspaced && before >= 0 && !isGrammar(before, character)) {
        words.add(new StringBuilder().appendCodePoint(before).appendCodePoint(character).toString());
      }
      before = unspaced ? character : -1;
    }
    finish(word, words);
    return words;
  }

  private static boolean isPartOfWord(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Japanese writes its endings and particles in hiragana. */
  private static boolean isGrammar(int one, int next) {
    return UnicodeScript.of(one) == UnicodeScript.HIRAGANA
        && UnicodeScript.of(next) == UnicodeScript.HIRAGANA;
  }

  private static void finish(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** Latin, Greek and Cyrillic accents go; the vowel signs of other scripts stay. */
  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return apart.replaceAll("[\\u0300-\\u036f]", "");
  }

  private static String stem(String word) {
    String stem = word;
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        stem = word.substring(0, word.length() - ending.length());
        break;
      }
    }
    return stem.codePointCount(0, stem.length()) <= STEM
        ? stem
        : stem.substring(0, stem.offsetByCodePoints(0, STEM));
  }
}
