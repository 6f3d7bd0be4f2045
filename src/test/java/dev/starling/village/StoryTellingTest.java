package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What Ada tells in the channel, and the stories it belongs to. */
class StoryTellingTest extends InAVillage {
  private Message told() {
    Message answer = ada.says(Stories.told()).in(asked());
    village.passes(Duration.ofMinutes(1));
    return answer;
  }

  /** From what she alone was told of her answer. */
  private void saved(String title) {
    ada.presses("Save to story bank", ada.heard());
    ada.form().write("Title", title).submit();
    ada.window("is in your story bank");
  }

  private void written(String title, String theme, String situation) {
    ada.opens("story");
    ada.form().write("Title", title).tick("Themes", theme).write("Situation", situation).submit();
    ada.window("is in your story bank");
  }

  @Test
  void an_answer_becomes_a_story_and_is_its_first_telling() {
    told();
    ada.presses("Save to story bank", ada.heard());
    Form form = ada.form();
    assertThat(form.text()).contains("your own words, sorted into the parts");
    assertThat(form.initially("Situation")).contains("Our checkout timed out");
    assertThat(form.chosen("Themes")).contains("Production incidents");

    form.write("Title", "The Friday lock").submit();
    ada.window("is in your story bank");
    ada.presses("Open it");

    assertThat(ada.window("The Friday lock")).contains("1 telling", "No colleague has reacted");
  }

  @Test
  void a_form_answer_becomes_a_story_with_its_own_parts() {
    Message question = asked();
    ada.presses("Answer", question);
    ada.form().write("Situation", "The queue grew.").write("Learning", "I watch it.").submit();

    ada.opensMenu("Save to story bank", village.starlingsReplies(question).get(0));

    assertThat(ada.form().initially("Situation")).isEqualTo("The queue grew.");
    assertThat(ada.form().initially("Learning")).isEqualTo("I watch it.");
  }

  @Test
  void any_message_of_ones_own_can_begin_a_story_and_nobody_elses_can() {
    Message message = ada.says("I learned to read query plans.").here();

    ada.opensMenu("Save to story bank", message);
    assertThat(ada.form().initially("Learning")).isEqualTo("I learned to read query plans.");
    bo.opensMenu("Save to story bank", message);
    assertThat(bo.window("one's own stories")).doesNotContain("query plans");
  }

  @Test
  void nobody_saves_or_links_anothers_answer() {
    Message answer = told();

    bo.opensMenu("Save to story bank", answer);
    bo.window("no answer of yours");
    bo.opensMenu("Which story was that?", answer);
    bo.window("no answer of yours");
  }

  @Test
  void an_answer_that_told_two_stories_counts_for_both() {
    written("The Friday lock", "Scaling and performance", "Checkout timed out on Friday, a lock.");
    written(
        "The analysts",
        "Influence without authority",
        "Somebody disliked numbers until a replica helped.");
    Message answer = told();
    assertThat(ada.runs("coverage").text()).contains("Production incidents: told");

    ada.opensMenu("Which story was that?", answer);
    Form form = ada.form();
    assertThat(form.chosen("Stories")).containsExactly("The Friday lock");
    form.tick("Stories", "The Friday lock", "The analysts").submit();
    ada.window("each of these stories");

    assertThat(ada.runs("coverage").text())
        .contains("Scaling and performance: told", "Influence without authority: told")
        .contains("Production incidents: gap");
  }

  @Test
  void who_has_no_story_yet_saves_the_answer_instead() {
    told();
    ada.presses("Which story was that?", ada.heard());
    ada.window("so there is none to choose");

    ada.presses("Save to story bank");

    assertThat(ada.form().initially("Situation")).contains("Our checkout timed out");
  }

  @Test
  void a_question_shows_each_person_alone_which_of_their_stories_fit() {
    written("The Friday lock", "Production incidents", "Checkout timed out.");
    Message question = asked();

    ada.presses("Which story fits?", question);
    assertThat(ada.window("The Friday lock")).contains("It is about what the question asks");
    ada.presses("Read it");
    ada.window("Checkout timed out");
    ada.presses("Questions to rehearse");
    ada.window("to each of these, aloud");
    bo.presses("Which story fits?", question);
    assertThat(bo.window("Your story bank is empty")).doesNotContain("Friday");
  }

  @Test
  void stories_are_seen_by_an_employer_s_principles() {
    written("The Friday lock", "Scaling and performance", "Checkout timed out.");
    ada.opens("stories");
    ada.window("The Friday lock");

    ada.presses("By principle");

    assertThat(ada.window("Dive Deep"))
        .contains("Would fit: “The Friday lock”", "No story yet", "You have a story for");
    ada.picks("Google");
    assertThat(ada.window("Structured thinking")).contains("The Friday lock");
    ada.picks("Amazon");
    ada.window("Dive Deep");
    ada.presses("Write one");
    assertThat(ada.form().chosen("Themes")).hasSize(1);
  }

  @Test
  void two_tellings_are_compared_and_what_two_colleagues_saw_is_said() {
    Message first = told();
    saved("The Friday lock");
    dee.reacts("key", first);
    bo.reacts("key", first);
    village.passes(Duration.ofDays(2));
    bo.runs("ask incident");
    Message again = village.question();
    ada.says("I would check for locks first. " + Stories.told()).in(again);
    village.passes(Duration.ofMinutes(1));
    ada.opens("stories");
    ada.window("The Friday lock");
    ada.presses("Open");
    assertThat(ada.window("1 telling")).contains("2 colleagues", "Ownership 2");

    ada.presses("I told it");
    ada.form().pickFirst("Answer").submit();
    ada.window("2 tellings");
    ada.presses("Before and after");

    assertThat(ada.window("Before")).contains("After", "I would check for locks first");
  }

  @Test
  void what_was_typed_over_an_answer_is_offered_again_and_afresh_means_the_answers_own_words() {
    Message answer = told();
    ada.opensMenu("Save to story bank", answer);
    ada.form().types("Situation", "Shorter.");
    ada.closes();

    ada.opensMenu("Save to story bank", answer);
    assertThat(ada.form().initially("Situation")).isEqualTo("Shorter.");
    ada.presses("Start afresh");
    ada.window("your own words");

    assertThat(ada.form().initially("Situation")).contains("Our checkout timed out");
  }
}
