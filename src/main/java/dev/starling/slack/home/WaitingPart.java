package dev.starling.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.slack.home.HomePage.WaitingAnswer;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import java.util.ArrayList;
import java.util.List;

/** Colleagues' answers to which hardly anybody has reacted yet. */
final class WaitingPart {
  private static final Mrkdwn HOW =
      Mrkdwn.of(
          "React with the emoji below the question, or choose *Private growth signal* in the"
              + " answer's menu.");

  private WaitingPart() {}

  static List<LayoutBlock> blocks(HomePage page) {
    List<LayoutBlock> blocks = new ArrayList<>();
    page.waiting().stream()
        .map(waiting -> Blocks.section(answer(waiting, page)))
        .forEach(blocks::add);
    blocks.add(Blocks.context(HOW));
    return blocks;
  }

  private static Mrkdwn answer(WaitingAnswer waiting, HomePage page) {
    List<Mrkdwn> facts = new ArrayList<>();
    facts.add(Mrkdwn.person(waiting.answer().person()));
    facts.add(Mrkdwn.day(waiting.answer().sentAt(), page.zone()));
    String link = waiting.link();
    if (link != null) {
      facts.add(Mrkdwn.link(link, "read it"));
    }
    return Mrkdwn.of("*%s*\n%s", waiting.theme().title(), Mrkdwn.join(" · ", facts));
  }
}
