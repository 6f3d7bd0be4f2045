package dev.starling.slack.quiz;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.quiz.AskBack;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.util.ArrayList;
import java.util.List;

/** Questions to ask the interviewer. */
final class AskBackView {
  private static final Mrkdwn ABOUT =
      Mrkdwn.of(
          "*Questions to ask your interviewer.* Take two or three that you would like to hear"
              + " answered, and one that nobody expects.");

  private AskBackView() {}

  static Shown of(AskBack askBack) {
    List<Mrkdwn> lines = new ArrayList<>(List.of(ABOUT));
    askBack.groups().forEach(group -> lines.add(group(group)));
    List<LayoutBlock> blocks = lines.stream().map(Blocks::section).toList();
    return Shown.of(Mrkdwn.join("\n\n", lines), blocks);
  }

  private static Mrkdwn group(AskBack.Group group) {
    List<Mrkdwn> lines = new ArrayList<>(List.of(Mrkdwn.of("*%s*", group.title())));
    group.questions().forEach(question -> lines.add(Mrkdwn.of("• %s", question)));
    return Mrkdwn.join("\n", lines);
  }
}
