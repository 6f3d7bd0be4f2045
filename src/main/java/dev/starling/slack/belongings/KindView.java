package dev.starling.slack.belongings;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.slack.question.SentFile;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.util.List;

/** Asks what a file is, where it may be either. */
final class KindView {
  /** Their value is the file's id. */
  static final String STORIES = "file_stories";

  static final String QUESTIONS = "file_questions";

  private KindView() {}

  static Shown of(SentFile file) {
    Mrkdwn asked =
        Mrkdwn.of(
            "*%s* may be stories of yours, or questions for a team. Which is it? Nothing is changed"
                + " yet.",
            file.name());
    List<LayoutBlock> blocks =
        List.of(
            Blocks.section(asked),
            Blocks.actions(
                "file_kind",
                List.of(
                    Blocks.button(STORIES, "My own stories", file.id()),
                    Blocks.button(QUESTIONS, "Questions for a team", file.id()))));
    return Shown.of(asked, blocks);
  }
}
