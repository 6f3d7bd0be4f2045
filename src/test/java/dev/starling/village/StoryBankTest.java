package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ada writes her stories down, and keeps them in order. */
class StoryBankTest extends InAVillage {
  private Form begun(String title) {
    ada.opens("story");
    return ada.form().write("Title", title).tick("Themes", "Production incidents");
  }

  private void whole(String title) {
    begun(title)
        .write("Situation", "Checkout was slow.")
        .write("Task", "Mine to find out.")
        .write("Action", "I read the plan of the query.")
        .write("Result", "It got fast.")
        .write("Learning", "I read plans first.")
        .submit();
    ada.window("is in your story bank");
  }

  @Test
  void a_story_is_saved_at_any_length_and_what_it_lacks_is_said() {
    ada.opens("story");
    assertThat(ada.form().text()).contains("A story worth telling has six things");

    begun("The breaker")
        .write("Situation", "At Northwind Ltd. the db1.shop.internal fell.")
        .submit();

    assertThat(ada.window("is in your story bank"))
        .contains("The breaker", "Still empty: task, action, result and learning")
        .contains("nothing leaves Starling", "db1.shop.internal");
    assertThat(ada.runs("coverage").text()).contains("Production incidents: draft");
  }

  @Test
  void a_story_without_a_title_or_with_nothing_chosen_is_not_saved() {
    ada.opens("story");

    assertThat(ada.form().submitWrongly()).hasSize(2);
  }

  @Test
  void what_was_typed_and_not_sent_is_offered_again_after_a_restart() {
    ada.opens("story");
    ada.form()
        .tick("Themes", "Mistakes")
        .types("Title", "The wrong ta")
        .types("Title", "The wrong table")
        .types("Situation", "I was tired.");
    ada.closes();
    village.restarts();

    ada.opens("story");

    Form form = ada.form();
    assertThat(form.text()).contains("did not save it");
    assertThat(form.initially("Title")).isEqualTo("The wrong table");
    assertThat(form.initially("Situation")).isEqualTo("I was tired.");
    assertThat(form.chosen("Themes")).containsExactly("Mistakes");
    bo.opens("story");
    assertThat(bo.form().initially("Title")).isEmpty();
  }

  @Test
  void what_was_typed_can_be_thrown_away_and_is_gone_once_it_is_saved() {
    begun("Old words").types("Situation", "Nothing.");
    ada.closes();
    ada.opens("story");
    ada.form();
    ada.presses("Start afresh");
    ada.window("six things");
    assertThat(ada.form().initially("Title")).isEmpty();

    ada.form().tick("Themes", "Mistakes").types("Title", "New words").submit();
    ada.opens("story");

    assertThat(ada.form().text()).doesNotContain("did not save it");
  }

  @Test
  void a_story_is_found_edited_archived_and_brought_back() {
    whole("The breaker");
    ada.opens("stories");
    assertThat(ada.window("The breaker")).contains("One story", "ready");
    ada.presses("Open");
    assertThat(ada.window("Mine to find out")).contains("Not told yet");

    ada.presses("Edit");
    Form form = ada.form();
    assertThat(form.initially("Task")).isEqualTo("Mine to find out.");
    form.types("Task", "Mine to mend.").submit();
    assertThat(ada.window("Mine to mend")).doesNotContain("find out");

    ada.presses("Archive");
    ada.window("archived");
    assertThat(ada.runs("coverage").text()).contains("Production incidents: gap");
    ada.presses("Bring it back");
    ada.window("whole");
    assertThat(ada.runs("coverage").text()).contains("Production incidents: ready");
  }

  @Test
  void two_stories_are_put_together() {
    whole("The breaker");
    begun("The fuse").write("Situation", "A fuse blew.").submit();
    ada.window("The fuse");
    ada.opens("stories");
    ada.window("2 stories");
    ada.form().write("Look for words", "breaker").submit();
    assertThat(ada.window("The breaker")).doesNotContain("The fuse");
    ada.presses("Open");
    ada.window("Mine to find out");

    ada.presses("Put together");
    ada.form().pick("The other story", "The fuse").submit();

    assertThat(ada.window("A fuse blew")).contains("Checkout was slow.");
    ada.closes();
    ada.window("One story");
  }

  @Test
  void the_home_of_nobody_else_and_no_list_of_theirs_shows_it() {
    whole("The breaker");

    bo.opens("stories");

    assertThat(bo.window("Your story bank is empty")).doesNotContain("breaker");
  }

  @Test
  void a_story_that_is_written_from_the_list_stands_in_it_when_one_comes_back() {
    ada.opens("stories");
    ada.window("Your story bank is empty");
    ada.presses("New story");
    ada.form().write("Title", "The breaker").tick("Themes", "Mistakes").submit();
    ada.window("is in your story bank");

    ada.closes();

    assertThat(ada.window("One story")).contains("The breaker", "draft");
  }
}
