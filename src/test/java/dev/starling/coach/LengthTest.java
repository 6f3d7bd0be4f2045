package dev.starling.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {
  @ParameterizedTest
  @CsvSource({
    "40,0,true", "39,0,false", "0,90,true", "0,89,false", "20,45,true", "20,44,false",
    "39,2,false", "39,3,true", "1,87,false", "1,88,true", "0,0,false", "2000000,0,true",
    "39,89,true", "2147483647,2147483647,true"
  })
  void asks_for_forty_words_or_ninety_characters_or_shares_of_both(
      int words, int characters, boolean enough) {
    assertThat(new Length(words, characters).isEnough()).isEqualTo(enough);
  }

  @Test
  void adds_up_over_messages() {
    assertThat(new Length(3, 5).plus(new Length(10, 20)).plus(Length.NONE))
        .isEqualTo(new Length(13, 25));
  }
}
