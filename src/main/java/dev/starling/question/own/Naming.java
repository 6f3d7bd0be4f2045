package dev.starling.question.own;

import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Gives questions their ids: to be read by people, and the same whenever they come again. */
public final class Naming {
  private static final int WORDS = 4;
  private static final int LONGEST_WORD = 10;
  private static final int SHORTEST_WORD = 4;
  private static final int DIGITS = 8;

  private Naming() {}

  /**
   * @param source what tells it from others, such as the form it came in; or its own text
   */
  public static QuestionId of(Theme theme, String text, String source) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    List<String> words =
        Arrays.stream(plain.split("[^a-z]+"))
            .filter(word -> word.length() >= SHORTEST_WORD && word.length() <= LONGEST_WORD)
            .skip(2)
            .limit(WORDS)
            .toList();
    String middle = words.isEmpty() ? "" : String.join("-", words) + "-";
    String id = theme.slug() + "-" + middle + digits(source);
    return new QuestionId(QuestionId.isValid(id) ? id : theme.slug() + "-" + digits(source));
  }

  private static String digits(String source) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
