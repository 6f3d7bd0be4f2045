package dev.starling.slack.round;

import dev.starling.base.Counted;
import dev.starling.coach.Length;
import dev.starling.coach.SpeakingTime;
import java.util.Optional;

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

  /** Nothing for what has no words and whose clips Slack has not measured. */
  public static Optional<String> of(SpeakingTime time) {
    if (time.measured()) {
      return Optional.of(time.spoken());
    }
    return time.seconds() == 0
        ? Optional.empty()
        : Optional.of("about " + time.spoken() + " aloud");
  }
}
