package dev.starling.slack.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PortionsTest {
  @Test
  void leaves_a_short_text_whole() {
    assertThat(Portions.of(20, "a <b>")).containsExactly(Mrkdwn.plain("a <b>"));
    assertThat(Portions.of(20, " ")).isEmpty();
  }

  @Test
  void parts_a_long_text_at_spaces() {
    assertThat(Portions.of(9, "one two three four").stream().map(Mrkdwn::value))
        .containsExactly("one two", "three", "four");
  }

  @Test
  void counts_what_is_escaped_and_tears_no_character_apart() {
    String text = "&".repeat(7) + "😀".repeat(7);

    assertThat(Portions.of(11, text)).allMatch(portion -> portion.value().length() <= 11);
    assertThat(Portions.of(11, text).stream().map(Mrkdwn::value).collect(Collectors.joining()))
        .isEqualTo(Mrkdwn.plain(text).value());
  }
}
