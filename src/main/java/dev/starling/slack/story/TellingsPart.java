package dev.starling.slack.story;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Cut;
import dev.starling.slack.text.Mrkdwn;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A story's tellings, newest first, some at a time. */
final class TellingsPart {
  /** Their value is the page's number. */
  static final String NEWER = "story_tellings_newer";

  static final String OLDER = "story_tellings_older";

  /** Its value is the answer's id. */
  static final String RELINK = "story_relink";

  private static final int QUESTION = 200;

  private TellingsPart() {}

  static List<LayoutBlock> blocks(StoryPage page) {
    List<LayoutBlock> blocks = new ArrayList<>();
    for (ToldOnce told : page.shown()) {
      blocks.add(
          Blocks.section(
              telling(told, page.zone()),
              Blocks.button(RELINK, "Which story?", told.telling().answer().toString())));
      blocks.add(Blocks.context(told.heard()));
    }
    Pages.of("story_pages", NEWER, OLDER, page.place().page(), page.pages()).ifPresent(blocks::add);
    return blocks;
  }

  private static Mrkdwn telling(ToldOnce told, ZoneId zone) {
    return Mrkdwn.of(
        "*%s* · %s\n%s",
        Mrkdwn.day(told.telling().at(), zone),
        told.telling().theme().title(),
        Cut.to(QUESTION, told.telling().question()));
  }
}
