package dev.starling.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Write to dana.k@example.com about it    | dana.k@example.com
          The host db7.payments.internal was full | db7.payments.internal
          We saw 10.1.2.3 in the logs             | 10.1.2.3
          The ticket was PAY-1412                 | PAY-1412
          It said password: hunter2               | password: hunter2
          See https://wiki.example.com/x          | https://wiki.example.com/x
          then Northwind Traders Ltd. called      | Northwind Traders Ltd.
          for our customer Blue Heron, it broke   | Blue Heron
          """)
  void notices_what_should_not_leave_a_company(String text, String hint) {
    assertThat(Discretion.hints(text)).contains(hint);
  }

  @Test
  void says_nothing_of_ordinary_words() {
    assertThat(
            Discretion.hints(
                "Last spring our checkout timed out. I put a circuit breaker in; errors went from"
                    + " 4.5 percent to none, p99 from 900 ms to 80 ms, with Java 17 and HTTP."))
        .isEmpty();
  }

  @Test
  void says_each_thing_once_and_whole() {
    assertThat(Discretion.hints("We met at Blue Heron Ltd. to talk about it."))
        .containsExactly("Blue Heron Ltd.");
  }
}
