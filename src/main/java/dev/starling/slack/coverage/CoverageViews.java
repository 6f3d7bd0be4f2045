package dev.starling.slack.coverage;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.question.Theme;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.story.Coverage;
import dev.starling.story.CoverageState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person's coverage, for their eyes only. */
public final class CoverageViews {
  private CoverageViews() {}

  /**
   * @param lastTold when each theme was told last; one never told is missing
   * @param zone of the person
   */
  public static Shown own(
      Coverage coverage, Map<Theme, Instant> lastTold, ZoneId zone, String command) {
    Mrkdwn next = next(coverage, command);
    Mrkdwn core = part("*The core eight*", true, coverage, lastTold, zone);
    Mrkdwn further = part("*Seven more*", false, coverage, lastTold, zone);
    Mrkdwn legend = legend();
    List<LayoutBlock> blocks =
        List.of(
            Blocks.section(next),
            Blocks.section(core),
            Blocks.section(further),
            Blocks.context(legend));
    return Shown.of(Mrkdwn.join("\n", List.of(next, core, further, legend)), blocks);
  }

  /** What to practise next, in a sentence. */
  public static Mrkdwn next(Coverage coverage, String command) {
    return coverage
        .next()
        .map(theme -> next(theme, coverage.of(theme), command))
        .orElseGet(
            () ->
                Mrkdwn.of(
                    "Every theme is proven: keep them fresh by telling each once in %d days.",
                    Coverage.FRESH.toDays()));
  }

  private static Mrkdwn next(Theme theme, CoverageState state, String command) {
    String why =
        switch (state) {
          case READY -> "your story on it is ready and has never been told";
          case DRAFT -> "your story on it still has an empty part";
          case GAP -> "you haven't told a story on it yet";
          case STALE -> "your last story on it was a while ago";
          case TOLD, PROVEN -> "one more telling lets more colleagues hear it";
        };
    return Mrkdwn.of(
        "Practise next: *%s*, because %s. `%s ask %s` puts such a question to a channel.",
        theme.title(), why, command, theme.slug());
  }

  private static Mrkdwn part(
      String heading, boolean core, Coverage coverage, Map<Theme, Instant> lastTold, ZoneId zone) {
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(Mrkdwn.of(heading));
    Coverage.inOrder().stream()
        .filter(theme -> theme.core() == core)
        .map(theme -> line(theme, coverage.of(theme), lastTold.get(theme), zone))
        .forEach(lines::add);
    return Mrkdwn.join("\n", lines);
  }

  private static Mrkdwn line(
      Theme theme, CoverageState state, @Nullable Instant told, ZoneId zone) {
    Mrkdwn line = Mrkdwn.of("%s  %s: %s", States.sign(state), theme.title(), state.slug());
    return told == null ? line : Mrkdwn.of("%s · %s", line, Mrkdwn.day(told, zone));
  }

  private static Mrkdwn legend() {
    List<Mrkdwn> lines = new ArrayList<>();
    for (CoverageState state : CoverageState.values()) {
      lines.add(Mrkdwn.of("%s %s: %s", States.sign(state), state.slug(), States.meaning(state)));
    }
    lines.add(Mrkdwn.of("In Slack, nobody but you sees this."));
    return Mrkdwn.join("\n", lines);
  }
}
