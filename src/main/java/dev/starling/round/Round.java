package dev.starling.round;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.question.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question put to one channel, open for answers until its deadline. It keeps the question's words
 * and the emoji's meanings as they were when it opened.
 *
 * @param date of the slot it was opened for; null when somebody asked for it
 * @param askedBy who asked for it; null when the schedule did
 * @param why one sentence: why this question
 * @param rubric the version of the workspace's emoji
 * @param late whether the question was posted after its slot
 * @param ts the question's message; null until it is known
 */
public record Round(
    RoundId id,
    ChannelId channel,
    @Nullable LocalDate date,
    @Nullable PersonId askedBy,
    Question question,
    String why,
    int rubric,
    RoundState state,
    Instant openedAt,
    Instant closesAt,
    boolean late,
    @Nullable Ts ts) {
  public boolean isDue(Instant now) {
    return state == RoundState.OPEN && !now.isBefore(closesAt);
  }

  public boolean isOpen() {
    return state == RoundState.OPEN;
  }

  public Optional<Ts> thread() {
    return Optional.ofNullable(ts);
  }
}
