package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.api.Fault;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack says no for good: questions stop, somebody hears why, and they go on once it is mended. */
class StoppedTest extends InAVillage {
  @BeforeEach
  void every_weekday() {
    ada.runs("schedule weekdays 09:30");
    ada.picks(bo, ada.runs("keepers"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not_in_channel",
        "channel_not_found",
        "is_archived",
        "restricted_action",
        "missing_scope",
        "account_inactive",
        "token_revoked"
      })
  void a_refusal_stops_the_schedule_and_whoever_set_it_hears_why_once(String error) {
    village.faults().next("chat.postMessage", 1, Fault.error(error));

    village.passesTo("2026-11-26T12:00");

    assertThat(village.questions()).isEmpty();
    assertThat(letters(ada)).hasSize(1);
    assertThat(letters(ada).get(0).text()).contains("Questions in <#C0PRACTICE> have stopped.");
    assertThat(letters(bo)).isEmpty();
    assertThat(ada.runs("when").text()).contains("was stopped at");
    assertThat(ada.runs("when 2026-11-24").text()).contains("was stopped at");
    assertThat(ada.runs("help").text()).contains("Questions have stopped.");
    assertThat(ada.runs("doctor").text()).contains("was stopped");
  }

  @Test
  void once_starling_is_invited_again_a_button_lets_questions_come_and_brings_the_missed_one() {
    ada.acts("kick", "user", village.starling());
    village.passesTo("2026-11-23T09:40");
    Message letter = letters(ada).get(0);

    ada.presses("Try again", letter);
    assertThat(ada.heard().text()).contains("Invite me first");
    ada.invites(village.starling(), Village.PRACTICE);
    ada.presses("Try again", letter);
    village.passesTo("2026-11-24T09:40");

    assertThat(village.questions()).hasSize(2);
    assertThat(village.questions().get(0).at()).isBefore(Village.at("2026-11-23T10:00"));
    assertThat(ada.runs("when 2026-11-23").text()).contains("was posted late");
    assertThat(letters(ada).get(0).text()).contains("come again");
  }

  @Test
  void resuming_in_the_channel_works_as_well() {
    village.faults().next("chat.postMessage", 1, Fault.error("is_archived"));
    village.passesTo("2026-11-23T09:40");

    bo.runs("resume");
    village.passesTo("2026-11-24T09:40");

    assertThat(village.questions()).hasSize(1);
    assertThat(ada.runs("when").text()).doesNotContain("stopped");
  }

  @Test
  void when_whoever_set_it_has_left_the_next_keeper_hears_of_it() {
    bo.runs("schedule weekdays 09:30 Europe/Berlin");
    ada.acts("deactivate", "user", bo.id());
    village.faults().next("chat.postMessage", 1, Fault.error("is_archived"));

    village.passesTo("2026-11-23T09:40");

    assertThat(letters(ada)).hasSize(1);
  }

  @Test
  void a_person_whom_slack_does_not_let_us_write_to_is_passed_over() {
    village.faults().next("conversations.open", 1, Fault.error("user_disabled"));
    village.faults().next("chat.postMessage", 1, Fault.error("is_archived"));

    village.passesTo("2026-11-23T09:40");

    assertThat(letters(ada)).isEmpty();
    assertThat(letters(bo)).hasSize(1);
  }

  @Test
  void a_refusal_that_nobody_can_mend_misses_one_question_and_the_next_one_comes() {
    village.faults().next("chat.postMessage", 1, Fault.error("msg_too_long"));
    village.passesTo("2026-11-23T09:40");
    assertThat(letters(ada).get(0).text()).contains("has not reached");

    village.passesTo("2026-11-24T09:40");

    assertThat(village.questions()).hasSize(1);
  }

  private List<Message> letters(Villager person) {
    return person.reads(person.openIm(village.starling()));
  }
}
