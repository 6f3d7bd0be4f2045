package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A new person's first rounds: what they tell fills their bank, and the next question its gaps. */
class FirstStoriesTest extends InAVillage {
  @Test
  void three_rounds_make_two_stories_a_proven_theme_and_leave_the_gaps_that_are_asked_next() {
    ada.runs("schedule weekdays 09:30 about incident, mistake, scaling");

    village.passesTo("2026-11-23T09:30");
    Message answer = eli.says(Stories.told()).in(village.question());
    savedAs("The Friday lock");
    bo.reacts("key", answer);
    dee.reacts("dart", answer);

    village.passesTo("2026-11-24T09:30");
    eli.says(Stories.ofWords(80)).in(village.question());
    savedAs("The quiet report");

    village.passesTo("2026-11-25T09:30");
    Message third = village.question();

    assertThat(third.text()).as("nobody has told such a story yet").contains("Scaling");
    assertThat(eli.runs("coverage").text())
        .contains("●  Production incidents", "Mistakes: told", "Scaling and performance: gap");
    assertThat(eli.home()).contains("The Friday lock", "The quiet report");
    eli.presses("Which story fits?", third);
    assertThat(eli.window("The Friday lock")).contains("The quiet report");
  }

  private void savedAs(String title) {
    village.passes(Duration.ofMinutes(1));
    eli.presses("Save to story bank", eli.heard());
    eli.form().write("Title", title).submit();
    eli.window("is in your story bank");
  }
}
