package dev.starling.question;

import dev.starling.base.ChannelId;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Where chance comes from: the same channel has the same luck on the same date, always. */
public record Seed(ChannelId channel, LocalDate date) {
  /** Spreads neighbouring numbers far apart (2^64 divided by the golden ratio). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  SplittableRandom random() {
    long seed = channel.workspace().value();
    seed = seed * SPREAD + channel.value();
    seed = seed * SPREAD + date.toEpochDay();
    return new SplittableRandom(seed);
  }
}
