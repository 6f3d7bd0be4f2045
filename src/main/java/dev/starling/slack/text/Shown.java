package dev.starling.slack.text;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message as a view draws it.
 *
 * @param text all of it in words, for notifications and for those who listen instead of looking
 */
public record Shown(String text, List<LayoutBlock> blocks) {
  private static final int TEXT = 3_900;
  private static final int BLOCKS = 50;

  /**
   * @throws IllegalArgumentException for more blocks than a message may have: its view has to page
   */
  public Shown {
    text = Cut.mrkdwn(TEXT, text);
    blocks = List.copyOf(blocks);
    if (blocks.size() > BLOCKS) {
      throw new IllegalArgumentException(blocks.size() + " blocks in one message");
    }
  }

  public static Shown of(Mrkdwn text) {
    return new Shown(text.value(), List.of(Blocks.section(text)));
  }

  public static Shown of(Mrkdwn text, List<LayoutBlock> blocks) {
    return new Shown(text.value(), blocks);
  }
}
