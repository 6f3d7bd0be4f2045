package dev.starling.slack.forget;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.starling.forget.Holdings;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.slack.text.Window;
import java.util.ArrayList;
import java.util.List;

/** The last word to somebody who is forgotten. */
final class FarewellViews {
  private FarewellViews() {}

  static Shown letter(Holdings deleted) {
    List<Mrkdwn> gone = new ArrayList<>();
    gone.add(Mrkdwn.of("*It is gone.* I have deleted all that I kept of you:"));
    gone.addAll(HoldingsText.lines(deleted));
    if (deleted.formPosts() > 0) {
      gone.add(
          Mrkdwn.of(
              "• the answers by form that I had posted for you (%d), in Slack too",
              deleted.formPosts()));
    }
    gone.add(Mrkdwn.of("• your name and all that was said of you"));
    List<Mrkdwn> rest =
        List.of(
            Mrkdwn.of(
                "Messages that you wrote yourself are in Slack as before, and yours to delete. If"
                    + " you answer a question again, we begin anew."));
    List<LayoutBlock> blocks = new ArrayList<>(Blocks.lines(gone));
    blocks.addAll(Blocks.lines(rest));
    List<Mrkdwn> all = new ArrayList<>(gone);
    all.addAll(rest);
    return Shown.of(Mrkdwn.join("\n", all), blocks);
  }

  /** A Home tab with nothing of theirs. */
  static View home() {
    return Window.home(
        List.of(
            Blocks.section(
                Mrkdwn.of(
                    "*Nothing of yours is kept here.* Open this tab again, or answer a question,"
                        + " and we begin anew."))));
  }
}
