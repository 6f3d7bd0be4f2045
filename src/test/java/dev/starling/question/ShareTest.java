package dev.starling.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
  @ParameterizedTest
  @CsvSource({
    "0, 5, few",
    "2, 5, few",
    "3, 5, most",
    "5, 5, most",
    "5, 10, about half",
    "41, 100, about half",
    "40, 100, few",
    "59, 100, about half",
    "60, 100, most"
  })
  void is_told_roughly(int part, int whole, String words) {
    assertThat(new Share(part, whole).rough()).map(RoughShare::words).contains(words);
  }

  @Test
  void is_not_told_below_five_people() {
    assertThat(new Share(4, 4).rough()).isEmpty();
    assertThat(new Share(0, 0).rough()).isEmpty();
  }
}
