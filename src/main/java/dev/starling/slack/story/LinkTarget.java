package dev.starling.slack.story;

import dev.starling.round.AnswerId;
import dev.starling.slack.wire.Payload;
import org.jspecify.annotations.Nullable;

/**
 * Which answer is linked to stories.
 *
 * @param beneath the story's window that lies under the form; null when there is none
 */
record LinkTarget(String answer, @Nullable StoryPlace beneath) {
  static LinkTarget decode(String metadata) {
    return Payload.decode(metadata, LinkTarget.class);
  }

  String encode() {
    return Payload.encode(this);
  }

  AnswerId answerId() {
    return AnswerId.parse(answer);
  }
}
