package dev.starling.slack.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MrkdwnTest {
  @Test
  void keeps_peoples_words_from_mentioning_anybody() {
    Mrkdwn said = Mrkdwn.of("*%s* said %s", "Bo <!channel>", Mrkdwn.plain("a & b"));

    assertThat(said.value()).isEqualTo("*Bo &lt;!channel&gt;* said a &amp; b");
  }

  @Test
  void leaves_our_own_percent_signs_alone() {
    assertThat(Mrkdwn.of("100 % sure").value()).isEqualTo("100 % sure");
  }

  @Test
  void shows_a_moment_in_each_readers_zone_with_a_fallback() {
    Mrkdwn moment =
        Mrkdwn.moment(Instant.parse("2026-11-23T08:30:00Z"), ZoneId.of("Europe/Berlin"));

    assertThat(moment.value())
        .isEqualTo("<!date^1795422600^{date_short_pretty} {time}|2026-11-23 09:30 CET>");
  }

  @Test
  void emphasizes_each_line_of_somebodys_words() {
    assertThat(Mrkdwn.bold(" Why *this* one?\n\nAnd <!here>?\n").value())
        .isEqualTo("*Why ∗this∗ one?*\n*And &lt;!here&gt;?*");
  }

  @Test
  void counts_words_as_they_are_sent_when_it_cuts_them() {
    assertThat(Mrkdwn.plain("a & b & c").upTo(9).value()).isEqualTo("a &amp; …");
  }

  @Test
  void cuts_visibly_and_never_within_a_character_or_an_escape() {
    assertThat(Cut.to(4, "abcd")).isEqualTo("abcd");
    assertThat(Cut.to(4, "abcde")).isEqualTo("abc…");
    assertThat(Cut.to(4, "ab😀cd")).isEqualTo("ab…");
    assertThat(Cut.mrkdwn(7, "abc &amp; d")).isEqualTo("abc …");
    assertThat(Cut.mrkdwn(9, "hi <@U12345> there")).isEqualTo("hi …");
  }
}
