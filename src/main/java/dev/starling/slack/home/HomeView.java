package dev.starling.slack.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * The Home tab: what is on, where one stands, what to do next, what one has and what came back.
 * Only its owner sees it.
 */
public final class HomeView {
  private HomeView() {}

  public static View of(HomePage page) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (page.isFirstVisit()) {
      blocks.addAll(TourPart.blocks(page));
    }
    if (!page.practices().isEmpty()) {
      part(blocks, "Your practice", PracticePart.blocks(page));
    } else if (!page.isFirstVisit()) {
      part(blocks, "Your practice", List.of(nothingPlanned(page.command())));
    }
    if (!page.waiting().isEmpty()) {
      part(blocks, "Waiting for your feedback", WaitingPart.blocks(page));
    }
    part(blocks, "Your themes", CoveragePart.blocks(page));
    if (!page.isFirstVisit() || !page.shelf().isEmpty()) {
      part(blocks, "Your stories", StoriesPart.blocks(page));
    }
    if (!page.trend().isEmpty()) {
      part(blocks, "What colleagues heard", TrendPart.blocks(page));
    }
    if (!page.latest().isEmpty()) {
      part(blocks, "Your latest answers", AnswersPart.blocks(page));
    }
    blocks.add(Blocks.divider());
    blocks.add(Blocks.context(settings(page)));
    return Window.home(blocks);
  }

  private static void part(List<LayoutBlock> blocks, String heading, List<LayoutBlock> what) {
    blocks.add(Blocks.header(heading));
    blocks.addAll(what);
  }

  private static LayoutBlock nothingPlanned(String command) {
    return Blocks.section(
        Mrkdwn.of(
            "No question is open or planned in your channels. In a channel, `%s schedule weekdays"
                + " 09:30` chooses its days, and `%s ask` puts a question right away.",
            command, command));
  }

  private static Mrkdwn settings(HomePage page) {
    return Mrkdwn.of(
        "Times are in %s, as your Slack profile has it; change it there. In Slack, nobody but you"
            + " sees this page; whoever runs Starling’s database can read what is in it. `%s help`"
            + " shows everything I can do.",
        page.zone().getId(), page.command());
  }
}
