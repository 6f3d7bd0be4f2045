package dev.starling.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.Refusal;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayOptionsTest {
  private static PlayOptions parse(String arguments) {
    return PlayOptions.parse(
        Arrays.stream(arguments.split(" ")).filter(word -> !word.isEmpty()).toList());
  }

  @Test
  void nothing_said_is_starling_with_teammates_in_its_usual_folder() {
    assertThat(PlayOptions.parse(List.of())).isEqualTo(PlayOptions.in(Path.of(".starling-play")));
  }

  @Test
  void everything_can_be_said_in_both_spellings() {
    PlayOptions options = parse("--socket --control --alone --folder=here");
    assertThat(options.socket()).isTrue();
    assertThat(options.control()).isTrue();
    assertThat(options.alone()).isTrue();
    assertThat(options.folder()).isEqualTo(Path.of("here"));

    PlayOptions theirs =
        parse(
            "--without-bot --manifest my.yml --deliver-to http://localhost:3001/slack/events"
                + " --teammates=ours.yml");
    assertThat(theirs.withoutBot()).isTrue();
    assertThat(theirs.manifest()).contains(Path.of("my.yml"));
    assertThat(theirs.deliverTo()).contains(URI.create("http://localhost:3001/slack/events"));
    assertThat(theirs.teammates()).contains(Path.of("ours.yml"));
    assertThat(theirs.folder()).isEqualTo(Path.of(".local-slack"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --sockets                                  | There is no option “--sockets”
          socket                                     | There is no option “socket”
          --folder                                   | --folder needs its DIR
          --folder=                                  | --folder needs its DIR
          --folder --alone                           | --folder needs its DIR
          --alone=yes                                | --alone stands alone
          --manifest my.yml                          | --manifest goes with --without-bot
          --deliver-to http://localhost/             | --deliver-to goes with --without-bot
          --without-bot --deliver-to somewhere       | --deliver-to needs an address such as
          --without-bot --socket                     | --socket is for Starling
          --alone --teammates ours.yml               | --alone and --teammates exclude
          """)
  void what_makes_no_sense_is_refused_with_all_there_is(String arguments, String sentence) {
    assertThatThrownBy(() -> parse(arguments))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith(sentence)
        .hasMessageContaining("--without-bot", "--manifest FILE", "--control");
  }
}
