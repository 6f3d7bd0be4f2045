package dev.starling.slack.sharing;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.starling.base.PersonId;
import dev.starling.sharing.Feedback;
import dev.starling.sharing.Share;
import dev.starling.sharing.SharedStory;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import java.util.List;

/** The form by which a colleague says what a story is like. */
final class FeedbackForm {
  static final String CALLBACK = "feedback_form";
  static final String TITLE = "Your feedback";
  static final String STRONG = "feedback_strong";
  static final String MISSING = "feedback_missing";

  private FeedbackForm() {}

  static View of(SharedStory shared) {
    Share share = shared.share();
    return Window.form(
        CALLBACK,
        share.id().toString(),
        TITLE,
        "Send",
        List.of(
            Blocks.section(
                Mrkdwn.of(
                    "On *%s*, for %s alone.",
                    shared.story().title(), Mrkdwn.person(share.owner()))),
            Inputs.lines(
                STRONG,
                "What is strong?",
                "What did you believe at once? What would you remember tomorrow?",
                Feedback.LONGEST,
                ""),
            Inputs.lines(
                MISSING,
                "What is missing?",
                "What would you have asked next? Where did you lose the thread?",
                Feedback.LONGEST,
                "")));
  }

  static View thanks(PersonId owner) {
    return Window.reading(
        TITLE,
        List.of(
            Blocks.section(
                Mrkdwn.of("Thank you. %s gets it in a direct message.", Mrkdwn.person(owner)))));
  }

  static boolean isEmpty(ViewState state) {
    return strong(state).isBlank() && missing(state).isBlank();
  }

  static String strong(ViewState state) {
    return Inputs.text(state, STRONG);
  }

  static String missing(ViewState state) {
    return Inputs.text(state, MISSING);
  }
}
