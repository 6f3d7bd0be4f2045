package dev.starling.slack.round;

import dev.starling.coach.Length;
import dev.starling.coach.SpeakingTime;
import dev.starling.slack.text.Counted;

/** How much somebody said, in words. */
public final class HowLong {
  private HowLong() {}

  /** In words, and in characters for scripts that do not separate words. */
  public static String of(Length length) {
    if (length.spacelessCharacters() == 0) {
      return Counted.of(length.words(), "word");
    }
    String characters = Counted.of(length.spacelessCharacters(), "character");
    return length.words() == 0
        ? characters
        : Counted.of(length.words(), "word") + " and " + characters;
  }

  public static String of(SpeakingTime time) {
    return time.measured() ? time.spoken() : "about " + time.spoken() + " aloud";
  }
}
