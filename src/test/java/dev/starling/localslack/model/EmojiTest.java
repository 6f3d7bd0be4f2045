package dev.starling.localslack.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {
  private final Emoji emoji = new Emoji();

  @ParameterizedTest
  @CsvSource({
    "thumbsup, +1",
    "+1, +1",
    "thumbsup::skin-tone-4, +1::skin-tone-4",
    "telephone, phone",
    "nonsense, nonsense"
  })
  void an_emoji_of_several_names_is_kept_under_one(String given, String kept) {
    assertThat(emoji.canonical(given)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"key", "thumbsup", "+1::skin-tone-2", "flag-us", "us", "melting_face"})
  void all_of_slacks_names_are_known(String name) {
    assertThat(emoji.knows(name)).isTrue();
  }

  @Test
  void what_is_none_is_not_known() {
    assertThat(emoji.knows("no_such_thing")).isFalse();
    assertThat(emoji.knows("+1::skin-tone-7")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Well done 🎉!, Well done :tada:!",
    "👍🏽👍, :+1::skin-tone-4::+1:",
    "❤️, :heart:",
    "👩🏾‍💻 at work, :female-technologist::skin-tone-5: at work",
    "👨‍👩‍👧, :man-woman-girl:",
    "🇩🇪 wins 1️⃣, :de: wins :one:",
    "plain © ✔ text 12 #, plain © ✔ text 12 #",
    "🔑🏽, :key:🏽"
  })
  void people_type_the_character_and_slack_keeps_the_name(String typed, String kept) {
    assertThat(emoji.named(typed)).isEqualTo(kept);
  }
}
