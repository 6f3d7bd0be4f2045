package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.api.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada shows one of her stories to Bo, and takes it back. */
class SharingTest extends InAVillage {
  @BeforeEach
  void ada_has_a_story() {
    ada.opens("story");
    ada.form()
        .write("Title", "The breaker")
        .tick("Themes", "Production incidents")
        .write("Situation", "Checkout was slow & nobody knew why.")
        .write("Action", "I read the plan of the query.")
        .submit();
    ada.window("is in your story bank");
  }

  @Test
  void a_colleague_reads_it_and_says_what_is_missing_to_its_owner_alone() {
    shares(bo, "Is it too long?");
    Message letter = letter(bo);
    assertThat(letter.text())
        .contains(ada.mention(), "The breaker", "Is it too long?", "Production incidents")
        .contains("Checkout was slow &amp; nobody knew why.", "I read the plan of the query.");
    assertThat(letters(cy)).isEmpty();

    bo.presses("Give feedback", letter);
    bo.form()
        .write("What is strong", "The plan.")
        .write("What is missing", "What came of it?")
        .submit();
    assertThat(bo.window("Thank you")).contains(ada.mention());

    village.settle();
    assertThat(letter(ada).text())
        .contains(bo.mention(), "The breaker", "The plan.", "What came of it?");
    ada.presses("Open the story", letter(ada));
    ada.window("you share it with");
    ada.presses("Share");
    assertThat(ada.window("said on")).contains("What came of it?", "Shared with");
    assertThat(letters(cy)).isEmpty();
  }

  @Test
  void its_owner_sees_with_whom_it_is_shared_and_takes_it_back() {
    shares(bo, "");
    Message letter = letter(bo);
    assertThat(storyOf(ada)).contains("you share it with " + bo.mention());

    ada.presses("Share");
    ada.window("Shared with " + bo.mention());
    ada.presses("Take it back");
    village.settle();

    assertThat(letter(bo).ts()).isEqualTo(letter.ts());
    assertThat(letter(bo).text()).contains("has taken it back").doesNotContain("breaker", "slow");
    assertThat(letter(bo).json().toString()).doesNotContain("breaker");
    assertThat(ada.window("With whom?")).doesNotContain("Shared with");
    ada.closes();
    ada.window("only you see it");
  }

  @Test
  void when_its_owner_is_forgotten_the_colleague_s_message_says_that_it_is_gone() {
    shares(bo, "");
    assertThat(letter(bo).text()).contains("breaker");

    ada.opens("forget");
    ada.form().tick("It can't be undone", "Delete all of it for good").submit();
    village.passes(Duration.ofMinutes(3));

    assertThat(letter(bo).text()).contains("has taken it back").doesNotContain("breaker");
  }

  @Test
  void what_is_said_after_it_was_taken_back_reaches_nobody() {
    shares(bo, "");
    bo.presses("Give feedback", letter(bo));
    Form form = bo.form().write("What is strong", "All of it.");
    takesBack();

    assertThat(form.submitWrongly().values())
        .anySatisfy(sentence -> assertThat(sentence).contains("not shared with you any more"));
    village.settle();
    assertThat(letters(ada)).isEmpty();
  }

  @Test
  void a_story_that_slack_does_not_bring_is_not_shared_and_its_owner_hears_why() {
    storyOf(ada);
    ada.presses("Share");
    village.faults().next("conversations.open", 1, Fault.error("cannot_dm_bot"));
    ada.form().pick("With whom", bo).submit();
    village.settle();

    assertThat(letter(ada).text()).contains("did not let me write to " + bo.mention());
    assertThat(letters(bo)).isEmpty();
    ada.closes();
    ada.closes();
    ada.closes();
    assertThat(storyOf(ada)).contains("only you see it");
  }

  @Test
  void the_colleague_reads_what_it_says_by_now() {
    shares(bo, "");
    storyOf(ada);
    ada.presses("Edit");
    ada.form().types("Action", "I read the plan and added an index.").submit();

    bo.presses("Read it as it is now", letter(bo));

    bo.window("added an index");
  }

  @Test
  void it_is_for_colleagues_and_for_nobody_twice() {
    Villager gil = village.person("U0GIL");
    Villager gus = village.person("U0GUS");
    storyOf(ada);
    ada.presses("Share");

    assertThat(refused(ada)).contains("That is you");
    assertThat(refused(gil)).contains("full members");
    assertThat(refused(gus)).contains("full members");
    assertThat(refused(village.person(village.starling()))).contains("full members");
    ada.form().pick("With whom", bo).submit();
    ada.window("Shared with " + bo.mention());
    assertThat(refused(bo)).contains("has this story already");
    village.settle();
    assertThat(letters(bo)).hasSize(1);
  }

  private String refused(Villager colleague) {
    return String.join(" ", ada.form().pick("With whom", colleague).submitWrongly().values());
  }

  private void shares(Villager colleague, String wish) {
    storyOf(ada);
    ada.presses("Share");
    ada.form().pick("With whom", colleague).write("hear about", wish).submit();
    ada.window("Shared with " + colleague.mention());
    ada.closes();
    ada.closes();
    ada.closes();
    village.settle();
  }

  private void takesBack() {
    storyOf(ada);
    ada.presses("Share");
    ada.window("Shared with");
    ada.presses("Take it back");
    village.settle();
  }

  private String storyOf(Villager owner) {
    owner.opens("stories");
    owner.window("The breaker");
    owner.presses("Open");
    return owner.window("I read the plan");
  }

  private Message letter(Villager person) {
    List<Message> all = letters(person);
    return all.get(all.size() - 1);
  }

  private List<Message> letters(Villager person) {
    return person.reads(person.openIm(village.starling())).stream()
        .filter(message -> message.author().equals(village.starling()))
        .toList();
  }
}
