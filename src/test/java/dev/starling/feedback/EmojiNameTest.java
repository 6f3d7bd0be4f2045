package dev.starling.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmojiNameTest {
  @ParameterizedTest
  @CsvSource({
    "key,key",
    ":key:,key",
    "handshake::skin-tone-2,handshake",
    "handshake::skin-tone-2-5,handshake",
    ":handshake::skin-tone-6:,handshake",
    "+1,+1",
    "thumbsup,+1",
    "thumbsup::skin-tone-3,+1",
    "shit,hankey",
    "open_book,book",
    "left_speech_bubble,left_speech_bubble",
    "hourglass_flowing_sand,hourglass_flowing_sand",
    "'',''"
  })
  void drops_skin_tones_and_colons_and_resolves_aliases(String name, String plain) {
    assertThat(EmojiName.plain(name)).isEqualTo(plain);
    assertThat(EmojiName.plain(EmojiName.plain(name))).isEqualTo(plain);
  }

  @Test
  void tells_the_tones_of_an_emoji_apart_where_it_must_be_exact() {
    assertThat(
            List.of("hand", "raised_hand", ":hand::skin-tone-2:", "raised_hand::skin-tone-2")
                .stream()
                .map(EmojiName::exact))
        .containsExactly("hand", "hand", "hand::skin-tone-2", "hand::skin-tone-2");
  }

  @Test
  void the_standard_emoji_have_no_aliases() {
    assertThat(Mark.values())
        .allSatisfy(
            mark ->
                assertThat(EmojiName.plain(mark.standardEmoji())).isEqualTo(mark.standardEmoji()));
  }
}
