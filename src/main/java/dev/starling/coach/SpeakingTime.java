package dev.starling.coach;

import dev.starling.base.Counted;

/** How long an answer takes aloud: estimated from its text, or measured on a clip. */
public record SpeakingTime(int seconds, boolean measured) {
  /** People speak 140 to 150 words a minute; 145 words are 326 characters of Japanese or Thai. */
  private static final int WORDS_A_MINUTE = 145;

  private static final int MINUTE = 60;

  public static SpeakingTime estimated(Length length) {
    return new SpeakingTime(
        Math.toIntExact(Math.round(length.inWords() * MINUTE / WORDS_A_MINUTE)), false);
  }

  public static SpeakingTime measured(int seconds) {
    return new SpeakingTime(seconds, true);
  }

  public Pace pace() {
    return Pace.of(seconds);
  }

  /** The verdict in a sentence for the speaker. */
  public String sentence() {
    if (seconds == 0 && !measured) {
      return "There are no words to time yet.";
    }
    String lasts = measured ? "You spoke for " + spoken() : "Aloud this takes about " + spoken();
    return lasts
        + switch (pace()) {
          case TOO_SHORT -> ": there is room for more of what you did and what came of it.";
          case IN_RANGE -> ": a length that people like to listen to.";
          case TOO_LONG -> ": two minutes are easier to follow, so try a shorter background.";
        };
  }

  /** The time alone: "88 seconds", "2 minutes 10 seconds". */
  public String spoken() {
    if (seconds <= 2 * MINUTE) {
      return Counted.of(seconds, "second");
    }
    String minutes = Counted.of(seconds / MINUTE, "minute");
    int rest = seconds % MINUTE;
    return rest == 0 ? minutes : minutes + " " + Counted.of(rest, "second");
  }
}
