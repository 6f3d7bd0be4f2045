package dev.starling.belongings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.belongings.paper.BankFile;
import dev.starling.belongings.paper.Part;
import dev.starling.question.Theme;
import dev.starling.question.reading.Unread;
import dev.starling.story.Bullets;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories as people write them, and what is said of what can't be read. */
class HandwritingTest {
  @Test
  void headings_colons_and_bold_names_are_all_understood() {
    String text =
        """
        # My stories

        Some I like.

        ## The outage
        Themes: incident, Scaling and performance

        ### Context
        It was Friday.

        It was late.
        ### What I did
        - I looked
        - I fixed it
        ### Outcome:
        40 % faster
        ---
        ## The fight
        **Situation**: We disagreed.
        __Task:__ To settle it.
        - **Action:** I asked,
          and listened.
        Result: We shipped.
        * Lessons learned: Ask first.
        """;

    BankPlan plan = plan("mine.md", text);

    assertThat(plan.unread()).isEmpty();
    assertThat(plan.fresh())
        .extracting(each -> each.text().title())
        .containsExactly("The outage", "The fight");
    StoryText outage = plan.fresh().get(0).text();
    assertThat(outage.themes()).containsExactly(Theme.INCIDENT, Theme.SCALING);
    assertThat(outage.bullets())
        .isEqualTo(
            new Bullets(
                "It was Friday.\n\nIt was late.",
                "",
                "- I looked\n- I fixed it",
                "40 % faster",
                "",
                ""));
    assertThat(plan.fresh().get(1).text().bullets())
        .isEqualTo(
            new Bullets(
                "We disagreed.",
                "To settle it.",
                "I asked,\nand listened.",
                "We shipped.",
                "Ask first.",
                ""));
  }

  @Test
  void what_is_no_story_is_said_by_line() {
    String text =
        """
        # Mine
        ## Prose only
        Once upon a time.
        ## A story
        ### Result
        Good.
        ### Follow-ups
        None.
        ## Three themes too many
        Themes: incident, mistake, pride, scaling
        Task: x
        ## Odd theme
        Themes: outage, databases
        Task: y
        """;

    assertThat(plan("mine.md", text).unread())
        .extracting(Unread::sentence)
        .containsExactly(
            "Line 2: under “Prose only” stands no situation, task, action, result or learning.",
            "Line 7: “Follow-ups” is no part of a story, so it was left out.",
            "Line 10: this story has 4 themes, and 3 is the most; choose.",
            "Line 13: there is no theme “outage”, so it was left out (did you mean “Production"
                + " incidents”?).",
            "Line 13: there is no theme “databases”, so it was left out.");
  }

  @Test
  void a_table_needs_names_and_closed_quotes() {
    assertThat(plan("a.csv", "1,2\n3,4\n").unread())
        .extracting(Unread::sentence)
        .containsExactly(
            "Line 1: the first row has to name the columns: title, situation, task and"
                + " so on.");
    BankPlan plan =
        plan(
            "a.csv",
            "Title;Situation;Result;Nonsense\nOne;\"a\nb; c\";=2;x\n;no title;;\nTwo;\"open");
    assertThat(plan.fresh().get(0).text().bullets().situation()).isEqualTo("a\nb; c");
    assertThat(plan.fresh().get(0).text().bullets().result()).isEqualTo("=2");
    assertThat(plan.unread())
        .extracting(Unread::sentence)
        .containsExactly(
            "Line 4: this story has no title.",
            "Line 5: the quotes of this row are not closed; nothing after it was read.");
  }

  @Test
  void json_is_read_as_a_list_or_as_one_and_told_where_it_breaks() {
    String text =
        """
        [{"title": "One", "tags": ["incident"], "star": {"situation": "a", "result": "b\\u00e9"}},
         {"name": "Two", "task": "x",
          "archived": true},
         {"other": 1}]""";
    BankPlan plan = plan("a.json", text);

    assertThat(plan.fresh()).hasSize(2);
    assertThat(plan.fresh().get(0).text().bullets().result()).isEqualTo("bé");
    assertThat(plan.fresh().get(0).text().themes()).containsExactly(Theme.INCIDENT);
    assertThat(plan.fresh().get(1).archived()).isTrue();
    assertThat(plan.unread()).extracting(Unread::line).containsExactly(4);
    assertThat(plan("a.json", "{\"title\": \"x\",\n oops}").unread())
        .extracting(Unread::sentence)
        .containsExactly("Line 2: the JSON can't be read from here on.");
  }

  @Test
  void what_the_file_does_not_mention_stays() {
    Story kept = story("s1", "The outage", "It was Friday.", "I looked.");

    BankPlan plan =
        PlanBank.of(List.of(kept), BankFile.read("a.md", "# the  OUTAGE\nAction: I ran.\n"));

    assertThat(plan.changed()).hasSize(1);
    BankPlan.Changed changed = plan.changed().get(0);
    assertThat(changed.story()).isEqualTo(kept);
    assertThat(changed.text().bullets().situation()).isEqualTo("It was Friday.");
    assertThat(changed.text().bullets().action()).isEqualTo("I ran.");
    assertThat(changed.parts()).contains(Part.ACTION).doesNotContain(Part.SITUATION);
  }

  @Test
  void an_id_of_somebody_else_names_nobody() {
    Story kept = story("s1", "The outage", "It was Friday.", "");

    BankPlan plan =
        PlanBank.of(
            List.of(kept),
            BankFile.read("a.csv", "id,title,task\ntheirs,Another,x\ntheirs,The outage,y\n"));

    assertThat(plan.fresh()).extracting(each -> each.text().title()).containsExactly("Another");
    assertThat(plan.changed()).extracting(BankPlan.Changed::story).containsExactly(kept);
  }

  @Test
  void a_story_that_stands_twice_counts_once() {
    BankPlan plan = plan("a.csv", "title,task\nOne,x\none,y\n");

    assertThat(plan.fresh()).hasSize(1);
    assertThat(plan.unread())
        .extracting(Unread::sentence)
        .containsExactly("Line 3: this story stands on line 2 already, which counts.");
  }

  @Test
  void of_two_stories_with_one_title_none_is_guessed() {
    List<Story> bank = List.of(story("s1", "One", "a", ""), story("s2", "One", "b", ""));

    assertThat(PlanBank.of(bank, BankFile.read("a.csv", "title,task\nOne,x\n")).unread())
        .extracting(Unread::sentence)
        .containsExactly(
            "Line 2: several of your stories have this title; give them different ones"
                + " first.");
  }

  private static BankPlan plan(String name, String text) {
    return PlanBank.of(List.of(), BankFile.read(name, text));
  }

  private static Story story(String id, String title, String situation, String action) {
    StoryText text =
        new StoryText(title, List.of(), new Bullets(situation, "", action, "", "", ""), "", "");
    return new Story(
        new StoryId(BelongingsExample.HERE, id),
        BelongingsExample.ADA,
        text,
        false,
        BelongingsExample.NOW,
        BelongingsExample.NOW);
  }
}
