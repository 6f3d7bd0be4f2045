package dev.starling.slack.sharing;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.starling.question.Theme;
import dev.starling.sharing.Share;
import dev.starling.sharing.SharedStory;
import dev.starling.slack.story.StoryWords;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.slack.text.Window;
import dev.starling.story.Story;
import dev.starling.story.StoryText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a colleague gets of a story that is shared with them. */
final class SharedLetter {
  /** Their value is the share's id. */
  static final String ANSWER = "share_feedback";

  static final String READ = "share_read";
  static final String TITLE = "A colleague's story";

  private static final String READ_LABEL = "Read it as it is now";

  /** Slack takes 13,000 characters in a message, our own words among them. */
  private static final int WHOLE = 9_500;

  private static final int PART = 1_200;

  private SharedLetter() {}

  static Shown of(SharedStory shared) {
    Share share = shared.share();
    Story story = shared.story();
    Mrkdwn heading =
        Mrkdwn.of(
            "%s shows you a story and asks for your feedback. It is for you alone: please keep it"
                + " to yourself.",
            Mrkdwn.person(share.owner()));
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(heading));
    if (!share.wish().isEmpty()) {
      blocks.addAll(
          Blocks.passage(Mrkdwn.of("*What they would like to hear about*"), share.wish()));
    }
    blocks.add(Blocks.divider());
    blocks.addAll(heading(story));
    blocks.addAll(inALetter(story.text()));
    String id = share.id().toString();
    blocks.add(
        Blocks.actions(
            "shared",
            List.of(
                Blocks.primaryButton(ANSWER, "Give feedback", id),
                Blocks.button(READ, READ_LABEL, id))));
    return Shown.of(
        Mrkdwn.of("%s\n%s\n*%s*\n%s", heading, share.wish(), story.title(), story.text().words()),
        blocks);
  }

  /** In its place once it was taken back: not even the title is left. */
  static Shown takenBack() {
    return Shown.of(
        Mrkdwn.of(
            "A colleague showed you a story here and has taken it back. There is nothing you need"
                + " to do."));
  }

  /** As it is by now. */
  static View now(SharedStory shared) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Blocks.context(Mrkdwn.of("%s shows it to you.", Mrkdwn.person(shared.share().owner()))));
    blocks.addAll(heading(shared.story()));
    blocks.addAll(StoryWords.of(shared.story().text()));
    return Window.reading(TITLE, blocks);
  }

  /** All of it where a message takes that much. */
  private static List<LayoutBlock> inALetter(StoryText text) {
    if (Mrkdwn.plain(text.words()).value().length() <= WHOLE) {
      return StoryWords.of(text);
    }
    List<LayoutBlock> blocks = new ArrayList<>(StoryWords.begun(text, PART));
    blocks.add(
        Blocks.context(
            Mrkdwn.of(
                "It is longer than one message takes; “%s” below shows all of it.", READ_LABEL)));
    return blocks;
  }

  private static List<LayoutBlock> heading(Story story) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.header(story.title()));
    if (!story.text().themes().isEmpty()) {
      blocks.add(
          Blocks.context(
              Mrkdwn.plain(
                  story.text().themes().stream()
                      .map(Theme::title)
                      .collect(Collectors.joining(", ")))));
    }
    return blocks;
  }
}
