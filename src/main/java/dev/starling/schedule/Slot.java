package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What became of one due moment. A channel has at most one for a local date, ever, whatever becomes
 * of its schedule: that is what keeps a question from being posted twice.
 *
 * @param reason a sentence for {@code /mock when}; empty when there is nothing to explain
 * @param changedAt when it came to its state
 */
public record Slot(
    ChannelId channel,
    LocalDate date,
    Instant due,
    SlotState state,
    String reason,
    Instant changedAt) {
  private static final Duration UNNOTICED = Duration.ofMinutes(5);

  /** Whether a question may still be posted for it. */
  public boolean isFresh(ZoneId zone, Instant now) {
    return Lateness.allows(new Due(date, due), zone, now);
  }

  /** Whether it was taken up so late that people would ask why; no matter what came of it. */
  public boolean isLate() {
    return changedAt.isAfter(due.plus(UNNOTICED));
  }
}
