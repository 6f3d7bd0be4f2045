package dev.starling.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message's moment and its name within a channel: seconds since 1970 and six decimals, as Slack
 * writes it. Ordered by moment.
 */
public record Ts(String value) implements Comparable<Ts> {
  private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,12}\\.[0-9]{6}");

  /**
   * @throws IllegalArgumentException for anything but digits, a dot and six digits
   */
  public Ts {
    if (!WRITTEN.matcher(value).matches()) {
      throw new IllegalArgumentException("not a message timestamp: " + value);
    }
  }

  /** Empty for what is not written so. */
  public static Optional<Ts> find(String text) {
    return Optional.of(text).filter(value -> WRITTEN.matcher(value).matches()).map(Ts::new);
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
