package dev.starling.localslack.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was said in a clip, sentence by sentence, spread over its length. */
final class Transcript {
  private static final Pattern SENTENCE = Pattern.compile("\\S[^.!?\\n]*[.!?]*");

  private Transcript() {}

  /** In the form Slack serves it. */
  static String vtt(String text, long durationMs) {
    List<String> sentences = SENTENCE.matcher(text).results().map(MatchResult::group).toList();
    int signs = Math.max(1, sentences.stream().mapToInt(String::length).sum());
    StringBuilder vtt = new StringBuilder("\uFEFFWEBVTT \n");
    int said = 0;
    for (int i = 0; i < sentences.size(); i++) {
      long from = durationMs * said / signs;
      said += sentences.get(i).length();
      vtt.append("\n%d\n%s --> %s\n".formatted(i + 1, time(from), time(durationMs * said / signs)));
      vtt.append(i == 0 ? "- " : "").append(sentences.get(i).strip()).append('\n');
    }
    return vtt.toString();
  }

  private static String time(long ms) {
    long seconds = ms / 1000;
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
        ms % 1000);
  }
}
