package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.api.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HomeTest extends InAVillage {
  @Test
  void a_newcomer_is_told_the_first_steps() {
    assertThat(bo.home()).contains("/mock schedule weekdays 09:30");
  }

  @Test
  void home_shows_what_is_on_where_one_stands_and_what_one_said_last() {
    ada.runs("schedule weekdays 09:30");
    village.passesTo("2026-11-23T09:30");
    Message question = village.question();
    assertThat(bo.home()).contains(question.headline()).contains("answer it in the thread");

    bo.says(Stories.ofWords(70)).in(question);

    assertThat(bo.home())
        .contains("You have answered")
        .contains("2026-11-24 03:30 EST")
        .contains("told:")
        .contains("70 words")
        .contains("see it");
    assertThat(cy.home()).doesNotContain("70 words");
  }

  @Test
  void a_home_on_which_nothing_changed_is_not_drawn_again() {
    bo.home();
    String first = bo.homeHash();
    bo.home();
    assertThat(bo.homeHash()).isEqualTo(first);

    bo.says(Stories.ofWords(70)).in(asked());
    bo.home();
    assertThat(bo.homeHash()).isNotEqualTo(first);
  }

  @Test
  void somebody_who_answered_once_is_shown_no_first_steps_though_nothing_is_planned() {
    bo.says(Stories.ofWords(70)).in(asked());
    village.passesTo("2026-11-25T12:00");

    assertThat(bo.home())
        .contains("70 words", "No question is open or planned")
        .doesNotContain("Three steps to your first answer");
    assertThat(eli.home()).contains("Three steps to your first answer");
  }

  @Test
  void the_answer_form_opens_from_home() {
    Message question = asked();
    bo.home();

    bo.pressesAtHome("Answer");
    bo.form().write("Situation", "The checkout failed.").write("Action", "I fixed it.").submit();
    village.settle();

    assertThat(village.starlingsReplies(question).toString()).contains("The checkout failed.");
    assertThat(bo.home()).contains("You have answered");
  }

  @Test
  void the_picture_of_one_s_coverage_comes_as_a_direct_message() {
    bo.says(Stories.ofWords(70)).in(asked());
    bo.home();

    bo.pressesAtHome("Show as a picture");
    village.settle();

    String im = bo.openIm(village.starling());
    Message picture =
        Patience.until(
            "a picture",
            () -> bo.reads(im).stream().filter(each -> each.json().has("files")).findFirst());
    assertThat(picture.text()).contains("Production incidents: told");
    assertThat(picture.json().toString()).contains("coverage.png", "image/png");
    assertThat(ada.state().toString()).doesNotContain("coverage.png");
  }

  @Test
  void a_home_that_somebody_else_drew_meanwhile_is_gathered_anew_and_drawn_over_it() {
    bo.home();
    bo.says(Stories.ofWords(70)).in(asked());
    village.faults().next("views.publish", 2, Fault.error("hash_conflict"));

    assertThat(bo.home()).contains("70 words");
  }

  @Test
  void a_home_that_slack_drew_though_it_said_no_is_drawn_right_the_next_time() {
    bo.home();
    bo.says(Stories.ofWords(70)).in(asked());
    village.faults().next("views.publish", 9, Fault.errorAfterCarryingOut("internal_error"));
    bo.acts("home");
    village.faults().clear();

    assertThat(bo.home()).contains("70 words");
    assertThat(bo.home()).contains("70 words");
  }

  @Test
  void when_slack_is_too_busy_to_say_which_channels_one_is_in_home_remembers() {
    asked();
    assertThat(bo.home()).contains("Open until");
    bo.says(Stories.ofWords(70)).in(village.question());
    village.faults().next("users.conversations", 9, Fault.rateLimited(Duration.ofSeconds(30)));

    assertThat(bo.home()).contains("You have answered");
  }

  @Test
  void what_home_proposes_to_write_begins_with_its_theme_and_stands_there_once_it_is_saved() {
    bo.says(Stories.ofWords(70)).in(asked());
    assertThat(bo.home()).contains("Practise next");
    String before = bo.homeHash();

    bo.pressesAtHome("Write it down");
    Form form = bo.form();
    assertThat(form.chosen("Themes")).hasSize(1);
    form.write("Title", "The breaker").submit();
    village.settle();

    assertThat(bo.homeHash()).as("drawn anew without being opened").isNotEqualTo(before);
    assertThat(bo.homeNow()).contains("The breaker");
  }

  @Test
  void answers_to_which_nobody_reacted_wait_for_their_colleagues() {
    Message answer = bo.says(Stories.ofWords(70)).in(asked());
    assertThat(ada.home()).contains("Waiting for your feedback", bo.mention());
    assertThat(bo.home()).doesNotContain("Waiting for your feedback");

    ada.reacts("key", answer);

    assertThat(ada.home()).doesNotContain("Waiting for your feedback");
    assertThat(dee.home()).contains("Waiting for your feedback");
  }
}
