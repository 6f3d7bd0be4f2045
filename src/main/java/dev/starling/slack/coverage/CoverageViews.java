package dev.starling.slack.coverage;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.starling.question.Theme;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.story.Coverage;
import dev.starling.story.NextStep;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person's coverage, for their eyes only. */
public final class CoverageViews {
  /** Sends the heat map. */
  public static final String PICTURE = "coverage_picture";

  private static final Mrkdwn PRIVATE = Mrkdwn.of("In Slack, nobody but you sees this.");

  private CoverageViews() {}

  /**
   * @param lastTold when each theme was told last; one never told is missing
   * @param next empty when every theme is proven
   * @param zone of the person
   */
  public static Shown own(
      Coverage coverage,
      Map<Theme, Instant> lastTold,
      Optional<NextStep> next,
      ZoneId zone,
      String command) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.addAll(ThemePicture.blocks(coverage, lastTold, zone));
    blocks.add(NextStepView.block(next, command));
    blocks.add(Blocks.actions("coverage", List.of(pictureButton())));
    blocks.add(Blocks.context(PRIVATE));
    Mrkdwn words = words(coverage, lastTold, zone);
    return Shown.of(
        Mrkdwn.join("\n", List.of(NextStepView.sentence(next, command), words, PRIVATE)), blocks);
  }

  public static ButtonElement pictureButton() {
    return Blocks.button(PICTURE, "Show as a picture", "coverage");
  }

  /** All of it in words, theme by theme. */
  public static Mrkdwn words(Coverage coverage, Map<Theme, Instant> lastTold, ZoneId zone) {
    List<Mrkdwn> lines = new ArrayList<>();
    for (boolean core : List.of(true, false)) {
      lines.add(ThemePicture.row(coverage, core));
      ThemePicture.themes(core).stream()
          .map(theme -> ThemePicture.line(theme, coverage.of(theme), lastTold.get(theme), zone))
          .forEach(lines::add);
    }
    return Mrkdwn.join("\n", lines);
  }
}
