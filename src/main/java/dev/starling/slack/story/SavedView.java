package dev.starling.slack.story;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.starling.question.Question;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person reads once their story is saved: what it still lacks, and what to do next. */
final class SavedView {
  static final String CALLBACK = "story_saved";

  private SavedView() {}

  /**
   * @param rehearsal a question that the story answers, if there is one
   */
  static View of(Story story, StoryPlace place, Optional<Question> rehearsal) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Blocks.section(Mrkdwn.of("*%s* is in your story bank. Only you see it.", story.title())));
    blocks.add(Blocks.section(next(story, rehearsal)));
    Hints.of(story.text()).ifPresent(blocks::add);
    blocks.add(Blocks.actions("story_saved", buttons(story)));
    return Window.reading(CALLBACK, place.encode(), StoryForm.TITLE, blocks);
  }

  private static Mrkdwn next(Story story, Optional<Question> rehearsal) {
    if (!story.isComplete()) {
      return Mrkdwn.of("%s You can go on at any time.", Missing.of(story.text()));
    }
    return rehearsal
        .map(
            question ->
                Mrkdwn.of(
                    "It has all five parts. Next, say it aloud in under two minutes, for example"
                        + " to this question:\n>%s",
                    question.text().replace('\n', ' ')))
        .orElseGet(
            () -> Mrkdwn.of("It has all five parts. Next, say it aloud in under two minutes."));
  }

  private static List<ButtonElement> buttons(Story story) {
    String id = story.id().toString();
    ButtonElement open = Blocks.button(StoryView.OPEN, "Open it", id);
    return story.isComplete()
        ? List.of(open)
        : List.of(Blocks.primaryButton(StoryView.EDIT, "Go on writing", id), open);
  }
}
