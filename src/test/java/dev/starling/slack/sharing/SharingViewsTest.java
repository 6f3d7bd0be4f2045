package dev.starling.slack.sharing;

import static dev.starling.slack.Examples.ADA;
import static dev.starling.slack.Examples.BERLIN;
import static dev.starling.slack.Examples.BO;
import static dev.starling.slack.Examples.DEE;
import static dev.starling.slack.Examples.HERE;
import static dev.starling.slack.Examples.MONDAY;
import static dev.starling.slack.Examples.TUESDAY;

import dev.starling.question.Theme;
import dev.starling.sharing.Feedback;
import dev.starling.sharing.Share;
import dev.starling.sharing.ShareId;
import dev.starling.sharing.SharedStory;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.story.Bullets;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharingViewsTest {
  private static final ShareTarget TARGET = new ShareTarget("1/breaker", "{}", 1);
  private static final Story STORY =
      story(
          new StoryText(
              "The breaker <b>",
              List.of(Theme.INCIDENT, Theme.SCALING),
              new Bullets(
                  "Checkout was slow & nobody knew why.", "", "I read the plan.", "", "", ""),
              "from 4 % to none",
              ""));
  private static final Share SHARE =
      new Share(new ShareId(HERE, "k3"), STORY.id(), ADA, BO, "Is it too <long>?", MONDAY, null);
  private static final Feedback FEEDBACK =
      new Feedback(SHARE.id(), "V1", "The plan & how you read it.", "What came of it?", TUESDAY);
  private static final Story HUGE = story(huge());

  @Test
  void the_letter_shows_the_story_and_what_is_asked() {
    Golden.matches("sharing-letter", SharedLetter.of(new SharedStory(SHARE, STORY)));
  }

  @Test
  void what_was_taken_back_leaves_a_sentence() {
    Golden.matches("sharing-taken-back", SharedLetter.takenBack());
  }

  @Test
  void the_owner_sees_with_whom_it_is_shared_and_what_they_said() {
    Golden.matches(
        "sharing-window",
        ShareForm.of(
            TARGET,
            new ShareForm.Page(STORY, List.of(SHARE), List.of(FEEDBACK), List.of(DEE), BERLIN)));
  }

  @Test
  void the_form_asks_for_two_things() {
    Golden.matches("sharing-feedback-form", FeedbackForm.of(new SharedStory(SHARE, STORY)));
  }

  @Test
  void the_owner_hears_what_was_said() {
    Golden.matches("sharing-feedback", FeedbackLetter.of(FEEDBACK, BO, STORY));
  }

  @Test
  void the_longest_fits() {
    String most = "&".repeat(Feedback.LONGEST);
    Feedback longest = new Feedback(SHARE.id(), "V2", most, most, TUESDAY);
    SharedStory shared = new SharedStory(SHARE, HUGE);
    WithinSlackLimits.check(SharedLetter.of(shared));
    WithinSlackLimits.check(SharedLetter.now(shared));
    WithinSlackLimits.check(FeedbackForm.of(shared));
    WithinSlackLimits.check(FeedbackLetter.of(longest, BO, HUGE));
    WithinSlackLimits.check(
        ShareForm.of(
            TARGET,
            new ShareForm.Page(
                HUGE,
                Collections.nCopies(10, SHARE),
                Collections.nCopies(20, longest),
                Collections.nCopies(20, BO),
                BERLIN)));
  }

  private static StoryText huge() {
    String bullet = "<".repeat(StoryText.LONGEST_BULLET);
    String line = "&".repeat(StoryText.LONGEST_LINE);
    return new StoryText(
        ">".repeat(StoryText.LONGEST_TITLE),
        List.of(Theme.INCIDENT),
        new Bullets(bullet, bullet, bullet, bullet, bullet, bullet),
        line,
        line);
  }

  private static Story story(StoryText text) {
    return new Story(new StoryId(HERE, "breaker"), ADA, text, false, MONDAY, MONDAY);
  }
}
