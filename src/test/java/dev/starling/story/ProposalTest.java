package dev.starling.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.question.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalTest {
  private static final String TOLD =
      """
      Last spring our checkout timed out every evening at six. I was on call and had to find out \
      why before the sale. I compared traces of slow and fast requests. One lookup had no timeout. \
      We weighed a cache against a circuit breaker. I put a breaker in. Timeouts dropped from four \
      percent to none. Since then I ask for a timeout in every review.""";

  @Test
  void sorts_what_was_told_into_the_five_bullets() {
    Bullets proposed = Proposal.from(TOLD);

    assertThat(proposed.situation())
        .isEqualTo("Last spring our checkout timed out every evening at six.");
    assertThat(proposed.task()).startsWith("I was on call").endsWith("before the sale.");
    assertThat(proposed.action()).contains("compared traces", "no timeout", "I put a breaker in.");
    assertThat(proposed.tradeoffs()).isEqualTo("We weighed a cache against a circuit breaker.");
    assertThat(proposed.result()).isEqualTo("Timeouts dropped from four percent to none.");
    assertThat(proposed.learning()).isEqualTo("Since then I ask for a timeout in every review.");
  }

  @Test
  void leaves_no_word_out() {
    assertThat(Proposal.from(TOLD).text().split("\\s+"))
        .containsExactlyInAnyOrder(TOLD.strip().split("\\s+"));
  }

  @Test
  void takes_what_it_cannot_sort_for_the_situation() {
    Bullets proposed = Proposal.from("Unser Dienst war langsam。 毎晩止まりました。");

    assertThat(proposed.situation()).contains("Unser Dienst", "毎晩");
    assertThat(proposed.missing()).containsExactly("task", "action", "result", "learning");
  }

  @Test
  void reads_numbers_with_a_percent_sign_as_a_result_and_unescapes_what_slack_escaped() {
    Bullets proposed = Proposal.from("It was slow. Errors: 4% &gt; 0%.");

    assertThat(proposed.result()).isEqualTo("Errors: 4% > 0%.");
  }

  @Test
  void parts_what_was_written_without_full_stops() {
    Bullets proposed =
        Proposal.from(
            "our checkout timed out every friday evening and nobody knew why so I pulled the"
                + " traces and saw one query wait for a lock of a report and then we moved the"
                + " report to a replica and since then fridays have been quiet");

    assertThat(proposed.situation()).startsWith("our checkout").endsWith("nobody knew why so");
    assertThat(proposed.action()).contains("I pulled the traces", "we moved the report");
    assertThat(proposed.learning()).isEqualTo("since then fridays have been quiet");
  }

  @Test
  void parts_a_lesson_from_the_result_on_which_it_hangs() {
    Bullets proposed =
        Proposal.from(
            "Timeouts went from four percent to none, and since then I ask for one in reviews.");

    assertThat(proposed.result()).isEqualTo("Timeouts went from four percent to none,");
    assertThat(proposed.learning()).isEqualTo("and since then I ask for one in reviews.");
  }

  @Test
  void proposes_the_first_words_as_a_title() {
    StoryText story = Proposal.story(Proposal.from(TOLD), List.of(Theme.INCIDENT));

    assertThat(story.title()).isEqualTo("Last spring our checkout timed out every");
    assertThat(story.themes()).containsExactly(Theme.INCIDENT);
    assertThat(Proposal.story(Bullets.NONE, List.of()).title()).isEmpty();
  }
}
