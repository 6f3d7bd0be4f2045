package dev.starling.slack.sharing;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.base.PersonId;
import dev.starling.sharing.Feedback;
import dev.starling.slack.coverage.NextStepView;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.story.Story;
import java.util.ArrayList;
import java.util.List;

/** What a story's owner hears of it from a colleague. */
final class FeedbackLetter {
  private FeedbackLetter() {}

  static Shown of(Feedback feedback, PersonId colleague, Story story) {
    Mrkdwn heading =
        Mrkdwn.of(
            "%s read your story *%s* and says, to you alone:",
            Mrkdwn.person(colleague), story.title());
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.addAll(words(feedback, heading));
    blocks.add(
        Blocks.actions(
            "feedback",
            List.of(
                Blocks.button(NextStepView.OPEN_STORY, "Open the story", story.id().toString()))));
    return Shown.of(
        Mrkdwn.of("%s\n*Strong* %s\n*Missing* %s", heading, feedback.strong(), feedback.missing()),
        blocks);
  }

  static List<LayoutBlock> words(Feedback feedback, Mrkdwn heading) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(heading));
    blocks.addAll(Blocks.passage(Mrkdwn.of("*What is strong*"), feedback.strong()));
    blocks.addAll(Blocks.passage(Mrkdwn.of("*What is missing*"), feedback.missing()));
    return blocks;
  }
}
