package dev.starling.question.reading;

import dev.starling.base.Refusal;
import dev.starling.question.Question;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The parts of a question as somebody wrote them, made tidy, or refused with a sentence. */
public final class Wording {
  public static final int MOST_PHRASES = 6;
  public static final int MOST_FOLLOW_UPS = 6;

  private static final int FEWEST_LETTERS = 8;

  /** What nobody sees: control characters, marks of direction, byte order and width. */
  private static final String UNSEEN = "[\\p{Cc}\\p{Cs}\\u200b\\u2060\\ufeff&&[^\\n]]";

  private Wording() {}

  /**
   * What is asked.
   *
   * @throws Refusal when there is hardly anything, or too much
   */
  public static String text(String written) {
    String text =
        tidy(written).lines().map(Wording::oneLine).collect(Collectors.joining("\n")).strip();
    String tight = text.replaceAll("\n{3,}", "\n\n");
    long letters = tight.codePoints().filter(Character::isLetterOrDigit).count();
    if (letters < FEWEST_LETTERS) {
      throw new Refusal("That is too short for a question: write it out, such as “Tell me about…”");
    }
    return fitting(tight, "A question", Question.LONGEST_TEXT);
  }

  /**
   * What an interviewer hopes to hear, each a short phrase.
   *
   * @throws Refusal when there are too many, or one is too long
   */
  public static List<String> lookFor(List<String> written) {
    return phrases(
        written, MOST_PHRASES, phrase -> fitting(phrase, "A phrase", Question.LONGEST_PHRASE));
  }

  /**
   * What an interviewer asks next.
   *
   * @throws Refusal when there are too many, or one is too long
   */
  public static List<String> followUps(List<String> written) {
    return phrases(
        written,
        MOST_FOLLOW_UPS,
        phrase -> fitting(phrase, "A follow-up", Question.LONGEST_FOLLOW_UP));
  }

  /** On one line, with single spaces. */
  public static String oneLine(String written) {
    return tidy(written).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  private static List<String> phrases(List<String> written, int most, UnaryOperator<String> fit) {
    List<String> phrases =
        written.stream().map(Wording::oneLine).filter(line -> !line.isEmpty()).map(fit).toList();
    if (phrases.size() > most) {
      throw new Refusal(
          "At most %d lines fit here, and there are %d; keep the best."
              .formatted(most, phrases.size()));
    }
    return phrases;
  }

  private static String fitting(String text, String what, int longest) {
    if (text.length() > longest) {
      throw new Refusal(
          "%s has %d characters at most, and this one has %d; shorten it."
              .formatted(what, longest, text.length()));
    }
    return text;
  }

  private static String tidy(String written) {
    return written
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\t', ' ')
        .replaceAll(UNSEEN, "");
  }
}
