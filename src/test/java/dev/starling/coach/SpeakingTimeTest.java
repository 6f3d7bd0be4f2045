package dev.starling.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakingTimeTest {
  @ParameterizedTest
  @CsvSource({
    "145,0,60,TOO_SHORT", "216,0,89,TOO_SHORT", "217,0,90,IN_RANGE", "290,0,120,IN_RANGE",
    "292,0,121,TOO_LONG", "0,326,60,TOO_SHORT", "0,490,90,IN_RANGE", "145,326,120,IN_RANGE",
    "0,0,0,TOO_SHORT"
  })
  void is_estimated_from_what_was_written(int words, int characters, int seconds, Pace pace) {
    SpeakingTime time = SpeakingTime.estimated(new Length(words, characters));
    assertThat(time).isEqualTo(new SpeakingTime(seconds, false));
    assertThat(time.pace()).isEqualTo(pace);
  }

  @ParameterizedTest
  @CsvSource({"89,TOO_SHORT", "90,IN_RANGE", "120,IN_RANGE", "121,TOO_LONG"})
  void is_taken_from_a_clip_as_it_is(int seconds, Pace pace) {
    assertThat(SpeakingTime.measured(seconds).pace()).isEqualTo(pace);
  }

  @Test
  void tells_a_quick_speaker_that_there_is_room() {
    assertThat(SpeakingTime.measured(61).sentence())
        .isEqualTo(
            "You spoke for 61 seconds: there is room for more of what you did and what came of it.");
    assertThat(SpeakingTime.measured(1).sentence()).startsWith("You spoke for 1 second:");
  }

  @Test
  void tells_a_speaker_within_the_range_that_it_is_good() {
    assertThat(SpeakingTime.estimated(new Length(250, 0)).sentence())
        .isEqualTo("Aloud this takes about 103 seconds: a length that people like to listen to.");
  }

  @Test
  void tells_a_rambler_to_shorten_the_background() {
    assertThat(SpeakingTime.measured(181).sentence())
        .isEqualTo(
            "You spoke for 3 minutes 1 second: two minutes are easier to follow, so try a shorter background.");
    assertThat(SpeakingTime.measured(300).sentence()).startsWith("You spoke for 5 minutes:");
  }

  @Test
  void has_nothing_to_say_about_nothing() {
    assertThat(SpeakingTime.estimated(Length.NONE).sentence())
        .isEqualTo("There are no words to time yet.");
  }
}
