package dev.starling.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void nothing_is_nothing_whether_it_is_absent_or_empty() {
    assertThat(Words.of(null)).isEqualTo(new Words("", ""));
    assertThat(Words.of("")).isEqualTo(new Words("", ""));
    assertThat(Words.of(" \n ")).isEqualTo(new Words("", ""));
  }

  @Test
  void the_first_word_is_the_verb_in_any_case_and_the_rest_is_left_as_it_is() {
    assertThat(Words.of("  Schedule   Mon  9:30 ")).isEqualTo(new Words("schedule", "Mon  9:30"));
  }

  @Test
  void a_mention_is_followed_by_the_same_words() {
    assertThat(mention("<@UBOT> pause")).isEqualTo(new Words("pause", ""));
    assertThat(mention("<@UBOT|starling> off 2026-12-24"))
        .isEqualTo(new Words("off", "2026-12-24"));
    assertThat(mention("thanks for that!\n<@UBOT> when")).isEqualTo(new Words("when", ""));
    assertThat(mention("<@UBOT>")).isEqualTo(new Words("", ""));
  }

  @Test
  void whoever_is_used_to_the_command_may_write_it_after_the_mention() {
    assertThat(mention("<@UBOT> /mock Keepers add <@UBO>"))
        .isEqualTo(new Words("keepers", "add <@UBO>"));
  }

  @Test
  void before_its_own_id_is_known_a_mention_in_front_is_taken_for_its_own() {
    assertThat(Words.ofMention("<@UX> skip", "", "/mock")).isEqualTo(new Words("skip", ""));
  }

  private static Words mention(String text) {
    return Words.ofMention(text, "UBOT", "/mock");
  }
}
