package dev.starling.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.slack.coverage.NextStepView;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import java.util.List;

/** The first steps, until there is a first answer. Those that are taken are ticked off. */
final class TourPart {
  private TourPart() {}

  static List<LayoutBlock> blocks(HomePage page) {
    return List.of(
        Blocks.header("Three steps to your first answer"),
        Blocks.section(channel(page)),
        Blocks.section(answer(page)),
        story(page));
  }

  private static Mrkdwn channel(HomePage page) {
    if (!page.practices().isEmpty()) {
      return Mrkdwn.of(
          "✓ *1. A channel to practise in.* You are in %s.",
          Mrkdwn.channel(page.practices().get(0).channel()));
    }
    return Mrkdwn.of(
        "*1. A channel to practise in.* Add me to your team’s: type `/invite` there and choose me."
            + " Then choose the days, `%s schedule weekdays 09:30`, or have a question right away:"
            + " `%s ask`.",
        page.command(), page.command());
  }

  private static Mrkdwn answer(HomePage page) {
    boolean open = page.practices().stream().anyMatch(practice -> !practice.open().isEmpty());
    return Mrkdwn.of(
        "*2. A first answer.* %s Tell what happened to you, in two minutes: the situation, your"
            + " task, what you did, what came of it, what you learned. Colleagues tell by emoji what"
            + " they heard.",
        open
            ? "A question is open: press *Answer* below, or reply in its thread."
            : "When a question comes, reply in its thread, in text or as a voice clip.");
  }

  private static LayoutBlock story(HomePage page) {
    Mrkdwn text =
        Mrkdwn.of(
            "%s*3. A first story.* Five short bullets are enough. Eight strong stories that you can"
                + " bend carry most interviews.",
            page.shelf().isEmpty() ? "" : "✓ ");
    return Blocks.section(
        text, Blocks.button(NextStepView.NEW_STORY, "Write a story", NextStepView.ANY));
  }
}
