package dev.starling.slack.story;

import dev.starling.slack.wire.Payload;
import dev.starling.story.StoryId;

/**
 * Which two tellings are compared.
 *
 * @param before an answer's id
 * @param after another's, or the same
 */
record Comparison(String story, String before, String after) {
  static Comparison decode(String metadata) {
    return Payload.decode(metadata, Comparison.class);
  }

  String encode() {
    return Payload.encode(this);
  }

  StoryId storyId() {
    return StoryId.parse(story);
  }
}
