package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.api.Fault;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Slack on its bad days: whatever it does, a question stands in its channel once. */
class BadDaysTest extends InAVillage {
  private static final String POST = "chat.postMessage";

  @BeforeEach
  void every_weekday() {
    ada.runs("schedule weekdays 09:30");
  }

  static Fault[] badDays() {
    return new Fault[] {
      Fault.cutAfterCarryingOut(),
      Fault.cutBeforeCarryingOut(),
      Fault.errorAfterCarryingOut("internal_error"),
      Fault.error("internal_error"),
      Fault.status(503),
      Fault.rateLimited(Duration.ofSeconds(30))
    };
  }

  @ParameterizedTest
  @MethodSource("badDays")
  void a_question_whose_outcome_is_not_clear_comes_exactly_once(Fault fault) {
    village.faults().next(POST, 1, fault);

    village.passesTo("2026-11-23T09:40");

    assertThat(village.questions()).hasSize(1);
    bo.says(Stories.told()).in(village.question());
    assertThat(bo.answers()).as("and can be answered").hasSize(1);
    assertThat(ada.runs("when 2026-11-23").text()).contains("was posted");
  }

  @ParameterizedTest
  @MethodSource("badDays")
  void a_restart_while_the_outcome_is_not_clear_posts_nothing_twice(Fault fault) {
    village.faults().next(POST, 1, fault);
    village.passesTo("2026-11-23T09:30");

    village.restarts().passesTo("2026-11-23T09:40");

    assertThat(village.questions()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("badDays")
  void a_form_answer_whose_outcome_is_not_clear_is_posted_exactly_once(Fault fault) {
    village.passesTo("2026-11-23T09:30");
    Message question = village.question();
    bo.presses("Answer", question);
    Form form = bo.form().write("Action", "I read the query plan.");
    village.faults().next(POST, 1, fault);

    form.submit();
    village.passes(Duration.ofMinutes(5));

    assertThat(village.starlingsReplies(question)).hasSize(1);
    assertThat(bo.answers()).hasSize(1);
  }

  @Test
  void what_cannot_be_settled_in_ten_minutes_stays_unposted_and_when_says_so() {
    village.faults().next(POST, 1, Fault.cutBeforeCarryingOut());
    village.faults().next("conversations.history", 500, Fault.error("internal_error"));

    village.passesTo("2026-11-23T10:00");
    village.faults().clear();
    village.passesTo("2026-11-23T12:00");

    assertThat(village.questions()).isEmpty();
    assertThat(ada.runs("when 2026-11-23").text()).contains("missed");
    village.passesTo("2026-11-24T09:30");
    assertThat(village.questions()).as("the next day is a new one").hasSize(1);
  }

  @Test
  void a_channel_that_starling_was_put_out_of_gets_no_question_and_when_says_why() {
    ada.acts("kick", "user", village.starling());

    village.passesTo("2026-11-23T09:40");

    assertThat(village.questions()).isEmpty();
    assertThat(ada.runs("when 2026-11-23").text()).contains("invite");
  }

  @Test
  void somebody_who_asks_while_slack_is_slow_to_describe_them_hears_a_sentence() {
    village.faults().next("users.info", 10, Fault.status(503));

    assertThat(bo.runs("ask").text()).contains("try again");
    assertThat(village.questions()).isEmpty();
  }
}
