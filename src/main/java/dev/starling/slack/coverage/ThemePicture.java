package dev.starling.slack.coverage;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.question.Theme;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.story.Coverage;
import dev.starling.story.CoverageState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fifteen themes as a picture in blocks: a row of signs for the first glance, and beneath it
 * two columns for the second.
 */
public final class ThemePicture {
  private ThemePicture() {}

  /**
   * @param lastTold when each theme was told last; one never told is missing
   */
  public static List<LayoutBlock> blocks(
      Coverage coverage, Map<Theme, Instant> lastTold, ZoneId zone) {
    List<LayoutBlock> blocks = new ArrayList<>();
    for (boolean core : List.of(true, false)) {
      blocks.add(Blocks.section(row(coverage, core)));
      blocks.add(
          Blocks.fields(
              themes(core).stream()
                  .map(theme -> line(theme, coverage.of(theme), lastTold.get(theme), zone))
                  .toList()));
    }
    blocks.add(Blocks.context(key()));
    return blocks;
  }

  /** The first glance: as many signs as themes, the best first. */
  static Mrkdwn row(Coverage coverage, boolean core) {
    String signs =
        themes(core).stream()
            .map(coverage::of)
            .sorted()
            .map(States::sign)
            .collect(Collectors.joining(" "));
    return Mrkdwn.of("*%s*   %s", core ? "The core eight" : "Seven more", signs);
  }

  static List<Theme> themes(boolean core) {
    return Coverage.inOrder().stream().filter(theme -> theme.core() == core).toList();
  }

  /** One theme in a line. */
  static Mrkdwn line(Theme theme, CoverageState state, @Nullable Instant told, ZoneId zone) {
    Mrkdwn line = Mrkdwn.of("%s  %s: %s", States.sign(state), theme.title(), state.slug());
    return told == null ? line : Mrkdwn.of("%s · %s", line, Mrkdwn.day(told, zone));
  }

  private static Mrkdwn key() {
    List<Mrkdwn> states = new ArrayList<>();
    for (CoverageState state : CoverageState.values()) {
      states.add(Mrkdwn.of("%s %s: %s", States.sign(state), state.slug(), States.meaning(state)));
    }
    return Mrkdwn.join("  ·  ", states);
  }
}
