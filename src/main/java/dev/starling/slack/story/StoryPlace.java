package dev.starling.slack.story;

import dev.starling.slack.wire.Payload;
import dev.starling.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * What a story's window carries to Slack and back.
 *
 * @param page of its tellings, from 0
 * @param above the list below which it was opened; null when it was opened from elsewhere
 */
record StoryPlace(String story, int page, @Nullable Browsing above) {
  static StoryPlace of(StoryId story, @Nullable Browsing above) {
    return new StoryPlace(story.toString(), 0, above);
  }

  static StoryPlace decode(String metadata) {
    return Payload.decode(metadata, StoryPlace.class);
  }

  String encode() {
    return Payload.encode(this);
  }

  StoryId storyId() {
    return StoryId.parse(story);
  }

  StoryPlace at(int other) {
    return new StoryPlace(story, other, above);
  }
}
