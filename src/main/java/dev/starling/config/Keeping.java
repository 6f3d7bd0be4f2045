package dev.starling.config;

import java.time.Duration;
import java.util.Optional;

/**
 * How long what people did is kept.
 *
 * @param answers and marks; empty for good
 * @param leavers what is theirs, after they have left the workspace
 */
public record Keeping(Optional<Duration> answers, Duration leavers) {
  private static final String ANSWERS = "STARLING_RETENTION_DAYS";
  private static final String LEAVERS = "STARLING_LEAVER_DAYS";

  /** Until then a round still takes answers and is read again. */
  private static final int FEWEST_FOR_ANSWERS = 30;

  private static final int MOST = 36_500;

  /** What counts where nothing is said. */
  public static final Keeping DEFAULT = new Keeping(Optional.empty(), Duration.ofDays(30));

  static Keeping read(Environment environment) {
    Optional<Duration> answers = days(environment, ANSWERS, FEWEST_FOR_ANSWERS);
    return new Keeping(answers, days(environment, LEAVERS, 0).orElse(DEFAULT.leavers()));
  }

  private static Optional<Duration> days(Environment environment, String name, int fewest) {
    Optional<String> text = environment.find(name);
    Optional<Integer> days =
        text.filter(value -> value.matches("[0-9]{1,5}"))
            .map(Integer::parseInt)
            .filter(number -> number >= fewest && number <= MOST);
    if (text.isPresent() && days.isEmpty()) {
      environment.wrong(
          name + " must be a number of days from " + fewest + " to " + MOST + ", such as 365.");
    }
    return days.map(Duration::ofDays);
  }
}
