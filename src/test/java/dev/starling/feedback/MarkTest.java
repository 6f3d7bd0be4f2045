package dev.starling.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {
  @ParameterizedTest
  @CsvSource({
    "ownership,key,true",
    "execution,dart,true",
    "collaboration,handshake,true",
    "judgment,scales,true",
    "communication,speech_balloon,true",
    "resilience,shield,true",
    "too-much-system,classical_building,false",
    "too-little-engineering,wrench,false",
    "no-trade-off,twisted_rightwards_arrows,false",
    "blame,boomerang,false",
    "unclear-ownership,busts_in_silhouette,false",
    "no-reflection,mirror,false",
    "too-long,hourglass,false",
    "no-evidence,bar_chart,false"
  })
  void has_the_slug_and_the_emoji_that_other_programs_rely_on(
      String slug, String emoji, boolean strength) {
    Mark mark = Mark.ofSlug(slug).orElseThrow();
    assertThat(mark.slug()).isEqualTo(slug);
    assertThat(mark.standardEmoji()).isEqualTo(emoji);
    assertThat(mark.isStrength()).isEqualTo(strength);
  }

  @Test
  void there_are_six_strengths_and_eight_growth_signals() {
    assertThat(Mark.strengths()).hasSize(6).allMatch(Mark::isStrength);
    assertThat(Mark.growthSignals()).hasSize(8).noneMatch(Mark::isStrength);
  }

  @Test
  void every_mark_says_what_it_means_in_words_of_its_own() {
    assertThat(Arrays.stream(Mark.values()).map(Mark::meaning)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Mark.values()).map(Mark::label)).doesNotHaveDuplicates();
  }

  @Test
  void an_unknown_slug_is_no_mark() {
    assertThat(Mark.ofSlug("OWNERSHIP")).isEmpty();
  }
}
