package dev.starling.slack.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import java.util.ArrayList;
import java.util.List;

/** The Home tab: what is on, where one stands, what one said last. Only its owner sees it. */
public final class HomeView {
  private HomeView() {}

  public static View of(HomePage page) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (page.practices().isEmpty()) {
      blocks.addAll(firstSteps(page.command()));
    } else {
      blocks.add(Blocks.header("Your practice"));
      blocks.addAll(PracticePart.blocks(page));
    }
    if (!page.isEmpty()) {
      blocks.add(Blocks.header("Your stories"));
      blocks.addAll(CoveragePart.blocks(page));
    }
    if (!page.latest().isEmpty()) {
      blocks.add(Blocks.header("Your latest answers"));
      blocks.addAll(AnswersPart.blocks(page));
    }
    return Window.home(blocks);
  }

  private static List<LayoutBlock> firstSteps(String command) {
    return List.of(
        Blocks.header("Three steps to your first answer"),
        Blocks.section(
            Mrkdwn.of(
                "*1.* Add me to the channel where your team wants to practise: type `/invite` there"
                    + " and choose me.")),
        Blocks.section(
            Mrkdwn.of(
                "*2.* Choose the days there: `%s schedule weekdays 09:30`, or have a question right"
                    + " away: `%s ask`.",
                command, command)),
        Blocks.section(
            Mrkdwn.of(
                "*3.* Answer in the question's thread and react to what colleagues tell; this page"
                    + " fills by itself.")));
  }
}
