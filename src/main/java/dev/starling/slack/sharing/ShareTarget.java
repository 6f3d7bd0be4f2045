package dev.starling.slack.sharing;

import dev.starling.slack.wire.Payload;
import dev.starling.story.StoryId;

/**
 * What the owner's window is about.
 *
 * @param place as the story's window below it carries it
 * @param edition of its inputs: Slack keeps what stands in an input of the same name
 */
record ShareTarget(String story, String place, int edition) {
  static ShareTarget decode(String metadata) {
    return Payload.decode(metadata, ShareTarget.class);
  }

  String encode() {
    return Payload.encode(this);
  }

  StoryId storyId() {
    return StoryId.parse(story);
  }

  ShareTarget again() {
    return new ShareTarget(story, place, edition + 1);
  }
}
