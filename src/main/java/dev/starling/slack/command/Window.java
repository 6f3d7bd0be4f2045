package dev.starling.slack.command;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Cut;
import dev.starling.slack.text.Mrkdwn;
import java.util.List;

/** Windows without fields. */
public final class Window {
  private static final int TITLE = 24;

  private Window() {}

  /** Stands open while what it will show is looked up. */
  public static View loading(String title) {
    return saying(title, Mrkdwn.of("One moment…"));
  }

  /** Says something, where a form was or should have been. */
  public static View saying(String title, Mrkdwn text) {
    return of(title, List.of(Blocks.section(text)));
  }

  public static View of(String title, List<LayoutBlock> blocks) {
    return View.builder()
        .type("modal")
        .title(title(title))
        .close(ViewClose.builder().type("plain_text").text("Close").build())
        .blocks(blocks)
        .build();
  }

  public static ViewTitle title(String title) {
    return ViewTitle.builder().type("plain_text").text(Cut.to(TITLE, title)).build();
  }
}
