package dev.starling.slack.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.starling.question.Theme;
import dev.starling.slack.coverage.NextStepView;
import dev.starling.slack.coverage.States;
import dev.starling.slack.story.OpenShelf;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Cut;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.story.Coverage;
import dev.starling.story.CoverageState;
import dev.starling.story.Spine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A person's strongest stories, and the way to all of them. */
final class StoriesPart {
  /** Opens the whole story bank. */
  static final String ALL = OpenShelf.ACTION;

  private static final int MOST = 5;
  private static final int TITLE = 150;

  private static final Comparator<Spine> STRONGEST_FIRST =
      Comparator.comparing(Spine::peers)
          .thenComparing(Spine::tellings)
          .thenComparing(Spine::complete)
          .thenComparing(Spine::changedAt)
          .reversed();

  private StoriesPart() {}

  static List<LayoutBlock> blocks(HomePage page) {
    List<LayoutBlock> blocks = new ArrayList<>();
    page.shelf().stream()
        .sorted(STRONGEST_FIRST)
        .limit(MOST)
        .map(spine -> Blocks.section(story(spine, page), open(spine)))
        .forEach(blocks::add);
    if (blocks.isEmpty()) {
      blocks.add(
          Blocks.section(
              Mrkdwn.of(
                  "You have written none down yet. A story is five short bullets, and answers two"
                      + " or three different questions.")));
    }
    blocks.add(Blocks.actions("stories", buttons(page.shelf().size())));
    return blocks;
  }

  private static List<ButtonElement> buttons(int stories) {
    List<ButtonElement> buttons = new ArrayList<>();
    buttons.add(Blocks.button(NextStepView.NEW_STORY, "New story", NextStepView.ANY));
    if (stories > 0) {
      buttons.add(
          Blocks.button(ALL, String.format(Locale.ROOT, "All stories (%d)", stories), "all"));
    }
    return buttons;
  }

  private static ButtonElement open(Spine spine) {
    return Blocks.button(NextStepView.OPEN_STORY, "Open", spine.id().toString());
  }

  private static Mrkdwn story(Spine spine, HomePage page) {
    List<Mrkdwn> facts = new ArrayList<>();
    if (!spine.themes().isEmpty()) {
      facts.add(
          Mrkdwn.plain(
              spine.themes().stream().map(Theme::title).collect(Collectors.joining(", "))));
    }
    facts.add(told(spine, page));
    if (spine.peers() > 0) {
      facts.add(Mrkdwn.of("%d %s a strength", spine.peers(), saw(spine.peers())));
    }
    CoverageState state = state(spine, page);
    return Mrkdwn.of(
        "%s  %s\n%s",
        States.sign(state), Mrkdwn.bold(Cut.to(TITLE, spine.title())), Mrkdwn.join(" · ", facts));
  }

  private static String saw(int peers) {
    return peers == 1 ? "colleague saw" : "colleagues saw";
  }

  private static Mrkdwn told(Spine spine, HomePage page) {
    return spine
        .lastTold()
        .map(
            last ->
                Mrkdwn.of(
                    "told %s, last %s", times(spine.tellings()), Mrkdwn.day(last, page.zone())))
        .orElseGet(() -> Mrkdwn.of(spine.complete() ? "never told" : "not finished"));
  }

  private static String times(int tellings) {
    return tellings == 1 ? "once" : tellings + " times";
  }

  /** As the story alone would have its theme. */
  private static CoverageState state(Spine spine, HomePage page) {
    if (spine.peers() >= 2) {
      return CoverageState.PROVEN;
    }
    return spine
        .lastTold()
        .map(
            last ->
                last.isBefore(page.now().minus(Coverage.FRESH))
                    ? CoverageState.STALE
                    : CoverageState.TOLD)
        .orElse(spine.complete() ? CoverageState.READY : CoverageState.DRAFT);
  }
}
