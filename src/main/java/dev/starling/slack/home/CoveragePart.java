package dev.starling.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.slack.coverage.CoverageViews;
import dev.starling.slack.coverage.NextStepView;
import dev.starling.slack.coverage.ThemePicture;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.story.Coverage;
import dev.starling.story.NextStep;
import java.util.ArrayList;
import java.util.List;

/** A person's coverage at a glance, and the next best thing to do about it. */
final class CoveragePart {
  private CoveragePart() {}

  static List<LayoutBlock> blocks(HomePage page) {
    Coverage coverage = page.coverage();
    List<LayoutBlock> blocks = new ArrayList<>();
    if (!page.isFirstVisit()) {
      blocks.add(NextStepView.block(NextStep.of(coverage, page.shelf()), page.command()));
    }
    blocks.add(Blocks.context(sum(page)));
    blocks.addAll(ThemePicture.blocks(coverage, page.lastTold(), page.zone()));
    blocks.add(Blocks.actions("coverage", List.of(CoverageViews.pictureButton())));
    return blocks;
  }

  private static Mrkdwn sum(HomePage page) {
    long told = page.coverage().coreTold();
    return told == 0
        ? Mrkdwn.of(
            "These are the kinds of story that interviewers ask for. Everybody begins with none.")
        : Mrkdwn.of(
            "You told %d of the core eight in the last %d days.", told, Coverage.FRESH.toDays());
  }
}
