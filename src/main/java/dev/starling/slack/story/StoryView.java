package dev.starling.slack.story;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.starling.base.Counted;
import dev.starling.question.Theme;
import dev.starling.slack.coverage.NextStepView;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.story.Angles;
import dev.starling.story.Coverage;
import dev.starling.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A story's own window: its words, from which sides it was told, and how that went. */
final class StoryView {
  static final String CALLBACK = "story";
  static final String TITLE = "Story";

  /** Their value is the story's id. */
  static final String OPEN = NextStepView.OPEN_STORY;

  static final String EDIT = "story_edit";

  private StoryView() {}

  static View of(StoryPage page) {
    Story story = page.story();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.header(story.title()));
    blocks.add(Blocks.context(facts(page)));
    blocks.addAll(StoryWords.of(story.text()));
    Mrkdwn missing = Missing.of(story.text());
    if (!missing.isEmpty()) {
      blocks.add(Blocks.context(missing));
    }
    Hints.of(story.text()).ifPresent(blocks::add);
    blocks.add(Blocks.actions("story_actions", StoryButtons.of(page)));
    blocks.add(Blocks.divider());
    blocks.add(Blocks.section(angles(page)));
    blocks.addAll(TellingsPart.blocks(page));
    return Window.reading(CALLBACK, page.place().encode(), TITLE, blocks);
  }

  private static Mrkdwn facts(StoryPage page) {
    Story story = page.story();
    List<Mrkdwn> facts = new ArrayList<>();
    facts.add(Mrkdwn.plain(state(story)));
    if (!story.text().themes().isEmpty()) {
      facts.add(Mrkdwn.plain(titles(story.text().themes())));
    }
    facts.add(Mrkdwn.of("changed %s", Mrkdwn.day(story.changedAt(), page.zone())));
    facts.add(
        page.sharedWith().isEmpty()
            ? Mrkdwn.of("only you see it")
            : Mrkdwn.of(
                "you share it with %s",
                Mrkdwn.join(", ", page.sharedWith().stream().map(Mrkdwn::person).toList())));
    return Mrkdwn.join(" · ", facts);
  }

  /** In a word or two. */
  static String state(Story story) {
    if (story.archived()) {
      return "archived";
    }
    return story.isComplete() ? "whole" : "unfinished";
  }

  static String titles(List<Theme> themes) {
    return themes.stream().map(Theme::title).collect(Collectors.joining(", "));
  }

  private static Mrkdwn angles(StoryPage page) {
    Angles angles = page.angles();
    List<Mrkdwn> lines = new ArrayList<>();
    if (angles.told().isEmpty()) {
      lines.add(Mrkdwn.of("*Not told yet.* A story settles once it has been told aloud."));
    } else {
      lines.add(Mrkdwn.of("*Told for* %s", titles(angles.told())));
    }
    if (!angles.untold().isEmpty() && !angles.told().isEmpty()) {
      lines.add(Mrkdwn.of("*Not yet told for* %s", titles(angles.untold())));
    }
    if (page.overused()) {
      lines.add(
          Mrkdwn.of(
              "It was your answer in three of your last five rounds. It can rest a little; another"
                  + " story would show another side of you."));
    }
    if (angles.isStale(page.now())) {
      lines.add(
          Mrkdwn.of(
              "It was last told more than %d days ago. Telling it once brings it back.",
              Coverage.FRESH.toDays()));
    }
    if (!page.tellings().isEmpty()) {
      lines.add(
          Mrkdwn.of(
              "%s · strengths seen by %s",
              Counted.of(page.tellings().size(), "telling"),
              Counted.of(page.peers(), "colleague")));
    }
    return Mrkdwn.join("\n", lines);
  }
}
