package dev.starling.question.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what asks something from headings, hints and remarks, in many languages. */
final class Asks {
  private static final int FEWEST_LETTERS = 8;

  private static final Pattern ENDS = Pattern.compile(".*[?？؟](?:[\\s\"'”’»)\\]*]|\\([^)]*\\))*");

  /** How people begin who ask for a story without a question mark. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:please |can you |could you )?(?:tell (?:me|us)|describe|give (?:me |us )?an? |walk"
              + " (?:me|us)|talk (?:me|us|about)|think"
              + " (?:of|about|back)|share|explain|recall|discuss an? |name an? |imagine |have you"
              + " ever|what (?:is|was|were|did|do|are|has)|how (?:do|did|have|would) |why |when"
              + " (?:did|was|have)|erz[äa]hl|beschreib|schildere|nenne|cu[ée]nt[ae]|h[áa]bl[ae]me|describa|parlez|d[ée]cri|racont|donnez|conte|descreva|fale"
              + " |raccont|descriv|расскаж|опиши|請|请|描述|介绍|谈谈).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Or who say first what it is about. */
  private static final Pattern COMES_TO_IT =
      Pattern.compile(
          ".*[.!…] (?:tell (?:me|us)|describe an?|give (?:me |us )?an example|walk (?:me|us)"
              + "|talk (?:me|us)) .*");

  /** A sentence in a script without capital letters: those who ask politely use a full stop. */
  private static final Pattern UNCASED =
      Pattern.compile(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsHangul}\\p{IsThai}].*[。．.]");

  private Asks() {}

  static boolean something(String text) {
    String line = text.replace('\n', ' ').strip();
    String lower = line.toLowerCase(Locale.ROOT);
    return line.codePoints().filter(Character::isLetterOrDigit).count() >= FEWEST_LETTERS
        && (ENDS.matcher(line).matches()
            || BEGINS.matcher(lower).matches()
            || COMES_TO_IT.matcher(lower).matches()
            || UNCASED.matcher(line).matches());
  }

  /** Written out, for where a list itself says that these are its questions. */
  static boolean enough(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count() >= FEWEST_LETTERS;
  }
}
