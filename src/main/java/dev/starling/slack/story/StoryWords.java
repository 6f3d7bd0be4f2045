package dev.starling.slack.story;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.story.Bullets;
import dev.starling.story.StoryText;
import java.util.ArrayList;
import java.util.List;

/** A story's words part by part, as they are read in Slack: all of them. */
public final class StoryWords {
  private StoryWords() {}

  public static List<LayoutBlock> of(StoryText text) {
    return told(text, Blocks::passage);
  }

  /**
   * For a message, which takes less than a window: each part begins, and shows where it was cut.
   *
   * @param longest of a part, counted as it is sent: escaped
   */
  public static List<LayoutBlock> begun(StoryText text, int longest) {
    return told(text, (heading, words) -> begun(heading, words, longest));
  }

  private static List<LayoutBlock> begun(Mrkdwn heading, String words, int longest) {
    return words.isEmpty()
        ? List.of()
        : List.of(Blocks.section(Mrkdwn.of("%s\n%s", heading, Mrkdwn.plain(words).upTo(longest))));
  }

  private interface Part {
    List<LayoutBlock> of(Mrkdwn heading, String words);
  }

  private static List<LayoutBlock> told(StoryText text, Part part) {
    Bullets bullets = text.bullets();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.addAll(part.of(Mrkdwn.of("*Situation*"), bullets.situation()));
    blocks.addAll(part.of(Mrkdwn.of("*Task*"), bullets.task()));
    blocks.addAll(part.of(Mrkdwn.of("*Action*"), bullets.action()));
    blocks.addAll(part.of(Mrkdwn.of("*Trade-offs*"), bullets.tradeoffs()));
    blocks.addAll(part.of(Mrkdwn.of("*Result*"), bullets.result()));
    blocks.addAll(part.of(Mrkdwn.of("*Learning*"), bullets.learning()));
    blocks.addAll(part.of(Mrkdwn.of("*What proves it*"), text.evidence()));
    blocks.addAll(part.of(Mrkdwn.of("*Who could confirm it*"), text.witness()));
    return blocks;
  }
}
