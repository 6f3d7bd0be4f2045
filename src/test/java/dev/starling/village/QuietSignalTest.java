package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuietSignalTest extends InAVillage {
  @Test
  void a_colleague_tells_privately_what_would_make_an_answer_better() {
    Message question = asked();
    Message answer = bo.says(Stories.told()).in(question);

    dee.opensMenu("Private growth signal", answer);
    dee.form().tick("Growth signals", "Too long", "No trade-off").submit();

    assertThat(bo.home())
        .contains("Room to grow, for your eyes only")
        .contains("Too long 1", "No trade-off 1")
        .doesNotContain("Dee");
    assertThat(ada.home()).doesNotContain("Too long");

    dee.opensMenu("Private growth signal", answer);
    dee.form().tick("Growth signals", "Too long").submit();
    assertThat(bo.home()).contains("Too long 1").doesNotContain("No trade-off 1");
  }

  @Test
  void no_summary_and_no_total_speaks_of_it() {
    Message question = asked();
    Message answer = ada.says(Stories.told()).in(question);
    bo.says(Stories.told()).in(question);
    cy.says(Stories.told()).in(question);
    eli.says(Stories.told()).in(question);
    dee.opensMenu("Private growth signal", answer);
    dee.form().tick("Growth signals", "Too long").submit();
    dee.reacts("boomerang", answer);

    village.passesTo("2026-11-24T09:00");

    String summary = village.starlingsReplies(question).toString();
    assertThat(summary).contains("Blame").doesNotContain("Too long");
  }

  @Test
  void one_s_own_answer_and_what_is_no_answer_are_refused_in_a_sentence() {
    Message question = asked();
    Message answer = bo.says(Stories.told()).in(question);
    Message chatter = cy.says("nice one").in(question);

    bo.opensMenu("Private growth signal", answer);
    bo.window("That is your own answer");
    dee.opensMenu("Private growth signal", chatter);
    dee.window("This message is no answer to a question");
  }
}
