package dev.starling.base;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that Starling posts once.
 *
 * @param key opaque; it travels with the message, by which it is found again
 * @param ts where it stands; null until that is known
 * @param triedFirst when it was sent for the first time
 * @param triedLast when it was sent last
 * @param attempts how often
 * @param why a sentence, once it was given up; else empty
 */
public record Post(
    WorkspaceId workspace,
    String key,
    State state,
    @Nullable Ts ts,
    Instant plannedAt,
    @Nullable Instant triedFirst,
    @Nullable Instant triedLast,
    int attempts,
    String why) {
  /** What became of it. */
  public enum State {
    PLANNED,
    /** On its way: it may stand in Slack or not. */
    SENDING,
    POSTED,
    /** Slack said no. */
    REFUSED,
    /** It could not be found out whether it stands in Slack, so it is not sent again. */
    MISSED
  }
}
