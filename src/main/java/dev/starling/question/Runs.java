package dev.starling.question;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text is made of, however it is phrased: the runs of four letters in its words, without the
 * words that every question has. A script that puts no spaces between words gives its pairs of
 * neighbouring characters instead.
 */
final class Runs {
  private static final int RUN = 4;
  private static final int SHORTEST_WORD = 3;

  /** Where Thai begins; finding out a character's script takes its time. */
  private static final int FIRST_UNSPACED = 0x0e00;

  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");

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
          ("a about after all also and any anybody are as at be because been before but by could"
                  + " describe did do does every for from give had has have how if in into is"
                  + " it its me most of on one or other others out over people so some somebody"
                  + " something such tell than that the their them then there these they this those"
                  + " through time to under up was way we were what when where which while who whom"
                  + " whose why will with without would you your")
              .split(" "));

  private Runs() {}

  static Set<String> of(String text) {
    List<String> words = new ArrayList<>();
    Set<String> runs = new LinkedHashSet<>();
    read(plain(text), words, runs);
    words.stream()
        .filter(word -> word.length() >= SHORTEST_WORD && !FILLERS.contains(word))
        .forEach(word -> cut("^" + word + "$", runs));
    if (runs.isEmpty()) {
      runs.addAll(words);
    }
    return runs;
  }

  /** The bare letters and digits: texts that agree in these say the same. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    plain(text).codePoints().filter(Runs::isPartOfWord).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static void cut(String word, Set<String> runs) {
    for (int start = 0; start + RUN <= word.length(); start++) {
      runs.add(word.substring(start, start + RUN));
    }
  }

  private static void read(String text, List<String> words, Set<String> pairs) {
    StringBuilder word = new StringBuilder();
    int before = -1;
    for (int character : text.codePoints().toArray()) {
      boolean unspaced =
          character >= FIRST_UNSPACED && WITHOUT_SPACES.contains(UnicodeScript.of(character));
      if (unspaced || !isPartOfWord(character)) {
        finish(word, words);
      } else {
        word.appendCodePoint(character);
      }
      if (unspaced && before >= 0 && !isGrammar(before, character)) {
        pairs.add(
            new StringBuilder().appendCodePoint(before).appendCodePoint(character).toString());
      }
      before = unspaced ? character : -1;
    }
    finish(word, words);
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
    if (text.chars().allMatch(character -> character < 128)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return ACCENTS.matcher(apart).replaceAll("");
  }
}
