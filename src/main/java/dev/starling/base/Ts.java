package dev.starling.base;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A message's moment and its name within a channel: seconds since 1970 and six decimals, as Slack
 * writes it. Ordered by moment.
 */
public record Ts(String value) implements Comparable<Ts> {
  /**
   * @throws IllegalArgumentException for anything but digits, a dot and six digits
   */
  public Ts {
    if (!value.matches("\\d{1,12}\\.\\d{6}")) {
      throw new IllegalArgumentException("not a message timestamp: " + value);
    }
  }

  public Instant at() {
    BigDecimal seconds = new BigDecimal(value);
    long whole = seconds.longValue();
    return Instant.ofEpochSecond(
        whole, seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
  }

  @Override
  public int compareTo(Ts other) {
    return at().compareTo(other.at());
  }

  @Override
  public String toString() {
    return value;
  }
}
