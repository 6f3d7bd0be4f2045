package dev.starling.slack.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.wire.Reply;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HelpViewTest {
  private static final Verb ASK =
      Verb.inChannel(
          "ask",
          "ask [theme] [level]",
          "ask conflict",
          "opens a question here now",
          ask -> Reply.none());

  private static final Verb PAUSE =
      Verb.inChannel("pause", "pause", "pause", "no questions for now", ask -> Reply.none());

  @Test
  void help_in_a_channel() {
    Golden.matches(
        "help",
        new HelpView("/mock", new Verbs(List.of(ASK, PAUSE)))
            .of(List.of(Mrkdwn.of("Questions come weekdays at 09:30 in Berlin."))));
  }

  @Test
  void help_stays_within_a_message_however_many_verbs_there_are() {
    List<Verb> many =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    Verb.anywhere(
                        "verb" + i, "verb" + i, "verb" + i, "x".repeat(80), ask -> Reply.none()))
            .toList();

    WithinSlackLimits.check(new HelpView("/mock", new Verbs(many)).of(List.of()));
  }

  @Test
  void two_verbs_of_one_name_are_a_mistake_of_ours() {
    assertThatThrownBy(() -> new Verbs(List.of(ASK, ASK)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
