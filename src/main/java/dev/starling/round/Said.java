package dev.starling.round;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.coach.Length;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message that stands in a round's thread now, as far as it matters for who answered. What bots
 * say is left out, except form answers.
 *
 * @param person who said it; for a form answer the person who filled it in, though the bot posted
 *     it
 * @param sentAt when the person sent it: for a form answer that may be before its post
 */
public record Said(
    Ts ts,
    PersonId person,
    Instant sentAt,
    Length length,
    boolean opensWithMention,
    @Nullable Clip clip,
    boolean form) {

  /** A message typed or recorded in the thread. */
  public static Said message(
      Ts ts, PersonId person, Length length, boolean opensWithMention, @Nullable Clip clip) {
    return new Said(ts, person, ts.at(), length, opensWithMention, clip, false);
  }

  public static Said form(Ts post, PersonId person, Instant sentAt, Length length) {
    return new Said(post, person, sentAt, length, false, null, true);
  }
}
