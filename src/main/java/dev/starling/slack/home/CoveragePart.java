package dev.starling.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.question.Theme;
import dev.starling.slack.coverage.CoverageViews;
import dev.starling.slack.coverage.States;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.story.Coverage;
import dev.starling.story.CoverageState;
import java.util.ArrayList;
import java.util.List;

/** A person's coverage at a glance: a line for each state. */
final class CoveragePart {
  private CoveragePart() {}

  static List<LayoutBlock> blocks(HomePage page) {
    Coverage coverage = page.coverage();
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(
        Mrkdwn.of(
            "You told %d of the core eight in the last %d days.",
            coverage.coreTold(), Coverage.FRESH.toDays()));
    for (CoverageState state : CoverageState.values()) {
      List<Theme> themes =
          Coverage.inOrder().stream().filter(theme -> coverage.of(theme) == state).toList();
      if (!themes.isEmpty()) {
        lines.add(line(state, themes));
      }
    }
    return List.of(
        Blocks.section(Mrkdwn.join("\n", lines)),
        Blocks.section(CoverageViews.next(coverage, page.command())));
  }

  private static Mrkdwn line(CoverageState state, List<Theme> themes) {
    List<Mrkdwn> titles = themes.stream().map(Theme::title).map(Mrkdwn::plain).toList();
    return Mrkdwn.of("%s %s: %s", States.sign(state), state.slug(), Mrkdwn.join(", ", titles));
  }
}
