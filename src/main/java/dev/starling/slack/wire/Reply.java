package dev.starling.slack.wire;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/** What a person hears back; nobody else sees it. */
public sealed interface Reply {
  /** Silence: what happened is plain to see elsewhere. */
  static Reply none() {
    return new Silence();
  }

  static Reply text(String text) {
    return new Words(text, List.of(), false);
  }

  /** Text stands for the blocks wherever those cannot be shown, so it says everything. */
  static Reply blocks(String text, List<LayoutBlock> blocks) {
    return new Words(text, blocks, false);
  }

  /** In place of the message whose button was pressed. */
  static Reply instead(String text, List<LayoutBlock> blocks) {
    return new Words(text, blocks, true);
  }

  /** Takes the message away whose button was pressed. */
  static Reply removeOriginal() {
    return new Removal();
  }

  record Silence() implements Reply {}

  record Words(String text, List<LayoutBlock> blocks, boolean instead) implements Reply {}

  record Removal() implements Reply {}
}
