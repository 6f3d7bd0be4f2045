package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.api.Fault;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What could not be settled in ten minutes of looking is left to whoever looks after the channel.
 */
class MissedTest extends InAVillage {
  @BeforeEach
  void nobody_can_say_whether_the_question_arrived() {
    bo.runs("schedule weekdays 09:30 Europe/Berlin");
    village.faults().next("chat.postMessage", 1, Fault.cutBeforeCarryingOut());
    village.faults().next("conversations.history", 500, Fault.error("internal_error"));
    village.passesTo("2026-11-23T10:00");
    village.faults().clear();
  }

  @Test
  void a_keeper_has_it_posted_with_a_button_that_works_once() {
    assertThat(village.questions()).isEmpty();
    Message letter = letters(bo).get(0);
    assertThat(letter.text())
        .contains("The question of Monday, 23 November has not reached <#C0PRACTICE>");

    bo.presses("Post it now", letter);
    village.passesTo("2026-11-23T10:20");

    assertThat(village.questions()).hasSize(1);
    assertThat(letters(bo).get(0).offers("Post it now")).isFalse();
    assertThat(ada.runs("when 2026-11-23").text()).contains("was posted late");
    dee.says(Stories.told()).in(village.question());
    assertThat(dee.answers()).hasSize(1);
    village.passesTo("2026-11-24T09:40");
    assertThat(village.questions()).hasSize(2);
    assertThat(letters(bo)).as("told once").hasSize(1);
  }

  @Test
  void it_is_posted_even_when_still_nobody_else_can_look() {
    village.faults().next("conversations.history", 500, Fault.error("internal_error"));

    bo.presses("Post it now", letters(bo).get(0));

    assertThat(village.questions()).hasSize(1);
  }

  @Test
  void after_four_hours_it_is_too_late() {
    Message letter = letters(bo).get(0);
    village.passesTo("2026-11-23T13:31");

    bo.presses("Post it now", letter);

    assertThat(bo.heard().text()).contains("too late");
    assertThat(village.questions()).isEmpty();
  }

  @Test
  void whoever_does_not_look_after_the_channel_can_not_have_it_posted() {
    Message letter = letters(bo).get(0);
    ada.runs("keepers add " + dee.mention());
    ada.runs("keepers remove " + bo.mention());

    bo.presses("Post it now", letter);

    assertThat(bo.heard().text()).contains("up to the people who look after this channel");
    assertThat(village.questions()).isEmpty();
  }

  @Test
  void missed_again_it_is_offered_again() {
    village.faults().next("chat.postMessage", 1, Fault.cutBeforeCarryingOut());
    village.faults().next("conversations.history", 500, Fault.error("internal_error"));
    bo.presses("Post it now", letters(bo).get(0));
    village.passesTo("2026-11-23T10:20");
    village.faults().clear();

    assertThat(letters(bo)).hasSize(2);
    bo.presses("Post it now", letters(bo).get(1));
    assertThat(village.questions()).hasSize(1);
  }

  private List<Message> letters(Villager person) {
    return person.reads(person.openIm(village.starling()));
  }
}
