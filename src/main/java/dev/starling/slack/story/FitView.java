package dev.starling.slack.story;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.starling.question.Question;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.story.Coverage;
import dev.starling.story.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which of one's stories to tell to a question, and why. */
final class FitView {
  static final String TITLE = "Which story fits?";

  private static final int MOST = 5;

  private FitView() {}

  /**
   * @param fits the best first
   * @param banked how many stories there are at all
   */
  static View of(Question question, List<Fit> fits, int banked) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(Mrkdwn.bold(question.text())));
    blocks.add(Blocks.divider());
    if (fits.isEmpty()) {
      blocks.add(Blocks.section(none(question, banked)));
      blocks.add(
          Blocks.actions(
              "story_fits_none",
              List.of(Blocks.primaryButton(StoryForms.NEW, "Write one", "fits"))));
      return Window.reading(TITLE, blocks);
    }
    fits.stream().limit(MOST).forEach(fit -> blocks.add(fit(fit)));
    blocks.add(
        Blocks.context(
            Mrkdwn.of("Only you see this. In the end it is the one you would like to tell.")));
    return Window.reading(TITLE, blocks);
  }

  private static Mrkdwn none(Question question, int banked) {
    return banked == 0
        ? Mrkdwn.of("Your story bank is empty. The first story may well be one for this question.")
        : Mrkdwn.of(
            "None of your stories is about %s yet. It may be time for a new one, or an old one"
                + " serves it from another side: give that the theme.",
            question.theme().inSentence());
  }

  private static LayoutBlock fit(Fit fit) {
    String reasons = fit.reasons().stream().map(FitView::reason).collect(Collectors.joining(" "));
    return Blocks.section(
        Mrkdwn.of("*%s*\n%s", fit.story().title(), reasons),
        Blocks.button(StoryView.OPEN, "Read it", fit.story().id().toString()));
  }

  private static String reason(Fit.Reason reason) {
    return switch (reason) {
      case MAIN_THEME -> "It is about what the question asks.";
      case A_THEME -> "It serves one of the question's other themes.";
      case ALIKE -> "It speaks of the same things.";
      case NEW_ANGLE -> "You have not told it from this side yet.";
      case RESTED -> "You have not told it in the last %d days.".formatted(Coverage.FRESH.toDays());
      case COMPLETE -> "All five parts are there.";
      case PROVEN -> "Two colleagues or more saw strengths in it.";
    };
  }
}
