package dev.starling.slack.story;

import com.slack.api.model.block.composition.OptionObject;
import dev.starling.slack.text.Blocks;
import dev.starling.story.Story;
import java.util.List;

/** Stories to choose from; their value is the story's id. */
final class StoryOptions {
  private StoryOptions() {}

  static List<OptionObject> of(List<Story> stories) {
    return stories.stream().map(StoryOptions::of).toList();
  }

  static OptionObject of(Story story) {
    return Blocks.option(story.title(), story.id().toString());
  }
}
