package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Door.class)
class RestartTest extends InAVillage {
  @Parameter Door door;

  @Override
  Door door() {
    return door;
  }

  @Test
  void restarts_in_the_middle_of_everything_lose_nothing_and_post_nothing_twice() {
    ada.runs("schedule weekdays 09:30");
    village.restarts().passesTo("2026-11-23T09:30").restarts();
    Message question = village.question();

    Message answer = bo.says(Stories.ofWords(25)).in(question);
    village.restarts();
    bo.says(Stories.ofWords(25)).in(question);
    dee.reacts("key", answer);
    village.restarts().passes(Duration.ofMinutes(1));
    assertThat(bo.confirmations()).as("the alarm outlives a restart").hasSize(1);

    eli.presses("Answer", question);
    eli.form().write("Action", "I read the runbook, then I rewrote it.").submit();
    village.restarts();
    eli.presses("Edit", village.starlingsReplies(question).get(0));
    eli.form().write("Result", "Nights are quiet.").submit();
    dee.takesBack("key", answer);
    cy.reacts("dart", answer);
    village.restarts().passesTo("2026-11-24T09:30").restarts();

    assertThat(village.questions()).hasSize(2);
    assertThat(village.starlingsReplies(question)).hasSize(2);
    assertThat(village.starlingsReplies(question).get(0).text()).contains("Nights are quiet.");
    assertThat(village.starlingsReplies(question).get(1).text())
        .contains(bo.mention() + ": :dart: Execution 1")
        .contains(eli.mention() + ": <http");
    assertThat(bo.answers()).hasSize(1);
    assertThat(bo.answers().get(0)).contains("50 words").doesNotContain("Ownership");
    assertThat(village.channel()).filteredOn(m -> m.text().contains("set the schedule")).hasSize(1);
  }
}
