package dev.starling.coach;

import java.util.regex.Pattern;

/**
 * Measures what a person wrote. Code, quoted lines, mentions, links and emoji are not their words.
 *
 * <p>A word is letters or digits, joined by what joins words: {@code don't}, {@code up-to-date},
 * {@code Node.js} and {@code 1,000} are one word each, {@code read/write} is two. Han, kana, Thai,
 * Lao, Khmer and Myanmar letters and digits are counted one by one instead; the marks above and
 * below a letter belong to it. Korean separates its words by spaces, so it is counted in words.
 */
public final class Words {
  /** Long vowel and voicing marks and 〆 serve several scripts, so Unicode gives them none. */
  private static final Pattern SPACELESS =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ーｰﾞﾟ〆"
              + "\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}&&[\\p{L}\\p{N}]]");

  /** Marks and the invisible joiners of Persian and Indian scripts continue a word. */
  private static final String LETTERS = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u200C\\u200D]*+";

  private static final Pattern WORD =
      Pattern.compile(LETTERS + "(?:(?:['’.&_@‐‑-]|(?<=\\d)[,:](?=\\d))" + LETTERS + ")*+");

  /** Emoji and punctuation before the mention do not hide whom the message is for. */
  private static final Pattern MENTION_FIRST =
      Pattern.compile("(?:" + Text.EMOJI + "|[^\\p{L}\\p{N}<`])*+<(?:@|!subteam\\^)");

  private Words() {}

  public static Length in(String mrkdwn) {
    String own = Text.ownWords(mrkdwn);
    int characters = Math.toIntExact(SPACELESS.matcher(own).results().count());
    String spaced = SPACELESS.matcher(own).replaceAll(" ");
    int words = Math.toIntExact(WORD.matcher(spaced).results().count());
    return new Length(words, characters);
  }

  /**
   * Whether the message is addressed to someone, a person or a user group: its own text (after any
   * quoted lines) begins with a mention.
   */
  public static boolean opensWithMention(String mrkdwn) {
    return MENTION_FIRST.matcher(Text.withoutQuotes(mrkdwn)).lookingAt();
  }
}
