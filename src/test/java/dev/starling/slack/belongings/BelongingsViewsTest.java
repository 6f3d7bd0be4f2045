package dev.starling.slack.belongings;

import static dev.starling.slack.Examples.ADA;
import static dev.starling.slack.Examples.HERE;
import static dev.starling.slack.Examples.MONDAY;

import dev.starling.belongings.BankPlan;
import dev.starling.belongings.PendingBank;
import dev.starling.belongings.paper.Part;
import dev.starling.question.reading.Unread;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.slack.question.SentFile;
import dev.starling.story.Bullets;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BelongingsViewsTest {
  private static final PendingBank PENDING =
      new PendingBank("F1", ADA, "mine <1>.md", "", PendingBank.State.OPEN, MONDAY);
  private static final StoryText TEXT = text("The breaker & the fuse");
  private static final Story STORY =
      new Story(new StoryId(HERE, "s1"), ADA, TEXT, false, MONDAY, MONDAY);
  private static final BankPlan PLAN =
      new BankPlan(
          List.of(new BankPlan.Fresh(4, text("The <queue>"), false)),
          List.of(
              new BankPlan.Changed(
                  20, STORY, text("Other"), false, List.of(Part.TITLE, Part.WITNESS))),
          3,
          List.of(new Unread(31, "the result has 3100 characters, and 3000 is the most")));

  @Test
  void a_bank_that_was_sent_is_shown_before_anything_is_changed() {
    Golden.matches("bank-plan", BankView.of(PENDING, PLAN));
  }

  @Test
  void a_bank_that_says_nothing_new_can_only_be_dropped() {
    Golden.matches(
        "bank-the-same", BankView.of(PENDING, new BankPlan(List.of(), List.of(), 12, List.of())));
  }

  @Test
  void what_became_of_it_is_told_in_its_place() {
    Golden.matches("bank-brought-in", BankView.broughtIn("mine.md", PLAN, "/practice"));
  }

  @Test
  void what_was_dropped_is_told_in_its_place() {
    Golden.matches("bank-dropped", BankView.dropped("mine.md"));
  }

  @Test
  void a_file_that_may_be_either_is_asked_about() {
    Golden.matches(
        "file-which-kind", KindView.of(new SentFile(ADA, "F1", "odd & even.md", new byte[0])));
  }

  @Test
  void the_longest_fits() {
    String most = "<".repeat(StoryText.LONGEST_TITLE);
    Story story = new Story(STORY.id(), ADA, text(most), false, MONDAY, MONDAY);
    WithinSlackLimits.check(
        BankView.of(
            PENDING,
            new BankPlan(
                Collections.nCopies(900, new BankPlan.Fresh(1, text(most), false)),
                Collections.nCopies(
                    900, new BankPlan.Changed(1, story, TEXT, true, List.of(Part.values()))),
                900,
                Collections.nCopies(900, new Unread(1, "<".repeat(900))))));
  }

  private static StoryText text(String title) {
    return new StoryText(title, List.of(), Bullets.NONE, "", "");
  }
}
