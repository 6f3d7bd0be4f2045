package dev.starling.slack.story;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.starling.slack.text.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Buttons that turn pages; their value is the number of the page they lead to, from 0. */
final class Pages {
  private Pages() {}

  /** Nothing where there is only one page. */
  static Optional<LayoutBlock> of(
      String blockId, String backAction, String onAction, int page, int pages) {
    List<ButtonElement> buttons = new ArrayList<>();
    if (page > 0) {
      buttons.add(Blocks.button(backAction, "← Page " + page, String.valueOf(page - 1)));
    }
    if (page < pages - 1) {
      buttons.add(
          Blocks.button(
              onAction, "Page %d of %d →".formatted(page + 2, pages), String.valueOf(page + 1)));
    }
    return buttons.isEmpty() ? Optional.empty() : Optional.of(Blocks.actions(blockId, buttons));
  }
}
