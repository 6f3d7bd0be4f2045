package dev.starling.slack.story;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Cut;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.story.Discretion;
import dev.starling.story.StoryText;
import java.util.List;
import java.util.Optional;

/** A gentle word on what should not leave a company. */
final class Hints {
  private static final int MOST = 8;
  private static final int LONGEST = 60;

  private Hints() {}

  static Optional<LayoutBlock> of(StoryText text) {
    List<String> hints = Discretion.hints(text.words());
    if (hints.isEmpty()) {
      return Optional.empty();
    }
    List<Mrkdwn> named =
        hints.stream()
            .limit(MOST)
            .map(hint -> Mrkdwn.of("“%s”", Cut.to(LONGEST, hint.replace('\n', ' '))))
            .toList();
    return Optional.of(
        Blocks.context(
            Mrkdwn.of(
                "Before you tell it outside: %s may name somebody or something that is not yours"
                    + " to share. This was noticed here; nothing leaves Starling.",
                Mrkdwn.join(", ", named))));
  }
}
