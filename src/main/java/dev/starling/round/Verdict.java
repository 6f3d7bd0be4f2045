package dev.starling.round;

import java.time.Instant;
import java.util.Comparator;

/**
 * The author's own word on one of their messages. Where there are several, the greatest is what
 * they mean: the latest, and at one moment {@link Word#NOT_MINE}, since nobody is to be shown as
 * having answered against their will.
 */
public record Verdict(Word word, Instant decidedAt) implements Comparable<Verdict> {
  private static final Comparator<Verdict> LATEST_LAST =
      Comparator.comparing(Verdict::decidedAt).thenComparing(Verdict::word);

  /** In the order of weight. */
  public enum Word {
    COUNTS,
    NOT_MINE
  }

  @Override
  public int compareTo(Verdict other) {
    return LATEST_LAST.compare(this, other);
  }
}
