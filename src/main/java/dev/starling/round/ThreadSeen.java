package dev.starling.round;

import dev.starling.base.Ts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What Slack shows of a thread.
 *
 * @param said what people said there
 * @param standing every message that stands there, bots' too
 * @param gone those of which only a tombstone is left
 * @param whole whether that is all of it, from the question on
 * @param asOf a moment before it was read
 */
public record ThreadSeen(
    List<Spoken> said, Set<Ts> standing, Set<Ts> gone, boolean whole, Instant asOf) {
  private static final Duration YOUNG = Duration.ofDays(7);

  /** Slack's clock may not be ours, and what was just written may not be shown yet. */
  private static final Duration IN_DOUBT = Duration.ofMinutes(1);

  /** Of what is younger, absence says nothing. */
  public Instant certainUntil() {
    return asOf.minus(IN_DOUBT);
  }

  /**
   * Whether what is not shown is gone. Slack also hides what is old, and a company may have it
   * removed by age; then the question, which is the oldest, is not shown either.
   */
  public boolean provesAbsence(Ts question) {
    return whole && standing.contains(question) && question.at().isAfter(asOf.minus(YOUNG));
  }
}
