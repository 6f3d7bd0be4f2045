package dev.starling.question.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people put around a question: numbers, boxes, bullets, quotes, a Q. */
final class Marks {
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:[-*+•·–—▪◦➤►→]\\s+|\\[[ xX]?\\]\\s*|#{1,6}\\s+|>\\s*"
              + "|\\(?\\d{1,4}[.):、．]\\s*|(?:q|question|frage|pregunta|вопрос)\\s*\\.?\\s*#?\\d{0,4}\\s*[.:)\\]：—–-]\\s*"
              + "|\\*\\*|__)+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ANSWER =
      Pattern.compile(
          "^(?:\\*\\*|__|_|\\*)?(?:a|ans|answer|antwort|respuesta|sample answer|example"
              + " answer|ответ)\\s*\\d{0,4}\\s*(?:\\*\\*|__)?\\s*[.:)：].*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final Pattern AROUND =
      Pattern.compile("^[\"“”„«‘'「『](.*)[\"“”»’'」』]$", Pattern.DOTALL);

  private Marks() {}

  /** The bare question. */
  static String off(String text) {
    String bare = BEFORE.matcher(text.strip()).replaceFirst("").strip();
    bare = bare.replaceAll("(?:\\*\\*|__)$", "").strip();
    Matcher around = AROUND.matcher(bare);
    return around.matches() && around.group(1).indexOf(bare.charAt(0)) < 0
        ? around.group(1).strip()
        : bare;
  }

  static boolean isAnswer(String text) {
    return ANSWER.matcher(text.strip()).matches();
  }
}
