package dev.starling.round;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.coach.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer, as found in a thread.
 *
 * @param messages in order; at least one
 * @param take 1 for the person's first answer in the thread, then 2, and so on
 * @param seconds how long its clips last together; null without a clip or when that is unknown
 */
public record AnswerRead(
    PersonId person,
    List<Ts> messages,
    AnswerKind kind,
    int take,
    Length length,
    @Nullable Integer seconds,
    boolean late) {
  public AnswerRead {
    messages = List.copyOf(messages);
  }
}
