package dev.starling.round;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.coach.Length;
import dev.starling.coach.SpeakingTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person said in a round.
 *
 * @param ts its first message
 * @param sentAt when its author began it; for a form, when they sent the form
 * @param lastAt when its author sent the last message of it
 * @param take 1 for their first in the round, 2 for the next
 * @param seconds measured on its clips; null when there are none or Slack has not said
 */
public record Answer(
    AnswerId id,
    RoundId round,
    PersonId person,
    Ts ts,
    Instant sentAt,
    Instant lastAt,
    AnswerKind kind,
    int take,
    Length length,
    @Nullable Integer seconds,
    boolean late) {
  private static final Duration QUIET = Duration.ofMinutes(1);

  /** When its author has said nothing more for a minute, and so has probably finished. */
  public Instant finishedAt() {
    return lastAt.plus(QUIET);
  }

  /** How long it takes aloud; measured where its clips say so. */
  public SpeakingTime speakingTime() {
    return seconds == null ? SpeakingTime.estimated(length) : SpeakingTime.measured(seconds);
  }
}
