package dev.starling.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
  private final Backoff backoff =
      new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), new Random(1));

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "2, 2", "4, 8", "7, 60", "1000000, 60"})
  void waits_twice_as_long_each_time_up_to_a_limit(int failures, int seconds) {
    Duration longest = Duration.ofSeconds(seconds);

    for (int i = 0; i < 100; i++) {
      assertThat(backoff.after(failures)).isBetween(longest.dividedBy(2), longest);
    }
  }
}
