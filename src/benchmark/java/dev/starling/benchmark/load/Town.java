package dev.starling.benchmark.load;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A workspace of many channels, each with a question of an hour ago. Its people are the same in all
 * channels, and there are enough channels that nobody answers a question twice.
 *
 * @param now when all of it happens
 */
public record Town(Instant now) {
  public static final String TEAM = "T0TOWN";
  public static final int CHANNELS = 10_000;

  /** How many answer one question. */
  public static final int PEOPLE = 8;

  /** How many channels answer at the same time. */
  private static final int AT_ONCE = 64;

  /** Where nobody has ever practised. */
  public static final String ELSEWHERE = "C0ELSEWHERE";

  /** Answer by answer, so that a thread grows while others do too. */
  record Place(int channel, int person) {
    static Place of(long number) {
      long within = number % ((long) CHANNELS * PEOPLE);
      long block = within / (AT_ONCE * PEOPLE);
      long rest = within % (AT_ONCE * PEOPLE);
      return new Place(
          (int) ((block * AT_ONCE + rest % AT_ONCE) % CHANNELS), (int) (rest / AT_ONCE));
    }
  }

  public static String channel(int number) {
    return String.format(Locale.ROOT, "C0TOWN%05d", number);
  }

  public static String person(int number) {
    return String.format(Locale.ROOT, "U0TOWN%03d", number);
  }

  public Instant asked() {
    return now.minus(Duration.ofHours(1));
  }

  /** The question's own timestamp. */
  public String question(int channel) {
    return ts(asked().getEpochSecond(), channel);
  }

  String answer(Place place) {
    return ts(now.getEpochSecond(), place.channel() * 10L + place.person());
  }

  static String ts(long second, long micros) {
    return String.format(Locale.ROOT, "%d.%06d", second, micros % 1_000_000);
  }
}
