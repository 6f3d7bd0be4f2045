package dev.starling.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;

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

  /** The first name that a message of this moment may have. */
  public static Ts of(Instant moment) {
    return new Ts(
        String.format(Locale.ROOT, "%d.%06d", moment.getEpochSecond(), moment.getNano() / 1000));
  }

  public Instant at() {
    BigDecimal seconds = new BigDecimal(value);
    long whole = seconds.longValue();
    return Instant.ofEpochSecond(
        whole, seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
  }

  /** The moment after it, as near as moments lie. */
  public Ts next() {
    BigDecimal next = new BigDecimal(value).add(BigDecimal.ONE.movePointLeft(6));
    return new Ts(next.setScale(6, RoundingMode.UNNECESSARY).toPlainString());
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
