package dev.starling.slack.wire;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Windows that say one thing. */
final class Windows {
  private static final int LONGEST = 2900;

  private Windows() {}

  /** Lies over a form while its work takes long. */
  static View waiting(String externalId) {
    return window("One moment, please: this takes a little longer.", "Close", true, externalId);
  }

  /** Lies over a form that is settled: closing it closes the form too. */
  static View done() {
    return window("Done. You can close this window.", "Close", true, null);
  }

  /** Lies over a form that was not accepted: going back finds all that was typed. */
  static View sorry(String sentence) {
    return window(sentence, "Back", false, null);
  }

  static View saying(String sentence) {
    return window(sentence, "Close", false, null);
  }

  private static View window(String text, String close, boolean closesAll, @Nullable String id) {
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    List<LayoutBlock> blocks =
        List.of(SectionBlock.builder().text(PlainTextObject.builder().text(shown).build()).build());
    return View.builder()
        .type("modal")
        .title(ViewTitle.builder().type("plain_text").text("Starling").build())
        .close(ViewClose.builder().type("plain_text").text(close).build())
        .clearOnClose(closesAll)
        .externalId(id)
        .blocks(blocks)
        .build();
  }
}
