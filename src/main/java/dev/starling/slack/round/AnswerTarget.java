package dev.starling.slack.round;

import dev.starling.round.RoundId;
import dev.starling.slack.wire.Payload;
import org.jspecify.annotations.Nullable;

/**
 * What the answer form, and the buttons under a form answer, are about.
 *
 * @param form the answer to be changed; null for a new one
 */
public record AnswerTarget(RoundId round, @Nullable String form) {
  public static AnswerTarget fresh(RoundId round) {
    return new AnswerTarget(round, null);
  }

  public static AnswerTarget decode(String text) {
    return Payload.decode(text, AnswerTarget.class);
  }

  public String encode() {
    return Payload.encode(this);
  }

  /**
   * The answer to be changed.
   *
   * @throws IllegalStateException for a new one
   */
  public String getForm() {
    if (form == null) {
      throw new IllegalStateException("no form answer in round " + round);
    }
    return form;
  }
}
