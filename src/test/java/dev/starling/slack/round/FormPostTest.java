package dev.starling.slack.round;

import static dev.starling.slack.Examples.ADA;
import static dev.starling.slack.Examples.MONDAY;
import static dev.starling.slack.Examples.ROUND_ID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.round.FormAnswer;
import dev.starling.round.StarParts;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.slack.text.Shown;
import org.junit.jupiter.api.Test;

class FormPostTest {
  @Test
  void shows_who_answered_what() {
    Golden.matches(
        "form-post",
        post(
            new StarParts(
                "Our queue grew faster than we read it.",
                "I had to find out why before the weekend.",
                "I read the query plan, then I took the lock out of the loop.",
                "Latency fell from 900 to 40 ms.",
                "I look at plans before I add machines.",
                "")));
  }

  @Test
  void lets_nobodys_words_ping_anybody() {
    Shown post = post(new StarParts("", "", "I told <!channel> & <@UBO>.", "", "", ""));

    assertThat(post.text()).contains("I told &lt;!channel&gt; &amp; &lt;@UBO&gt;.");
    Golden.matches("form-post-short", post);
  }

  @Test
  void fits_at_full_length() {
    String full = "word ".repeat(AnswerPart.LONGEST / 5);
    Shown post = post(new StarParts(full, full, full, full, full, full));

    WithinSlackLimits.check(post);
    assertThat(post.blocks().toString()).doesNotContain("…");
  }

  @Test
  void fits_when_every_character_needs_escaping() {
    String full = "&".repeat(AnswerPart.LONGEST);

    WithinSlackLimits.check(post(new StarParts(full, full, full, full, full, full)));
  }

  @Test
  void times_nothing_where_there_are_no_words() {
    assertThat(post(new StarParts("", "", ":tada:", "", "", "")).blocks().toString())
        .doesNotContain("aloud");
  }

  private static Shown post(StarParts parts) {
    return FormPost.of(new FormAnswer("V01", ROUND_ID, ADA, parts, MONDAY, null));
  }
}
