package dev.starling.story;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;

/** A story that is looked for by its owner; for anybody else there is none. */
public final class OwnStory {
  private OwnStory() {}

  /**
   * @throws Refusal the same for a story that is gone and for somebody else's
   */
  public static Story in(Stories stories, StoryId id, PersonId owner) {
    return stories
        .find(id)
        .filter(story -> story.owner().equals(owner))
        .orElseThrow(() -> new Refusal("That story is not in your story bank any more."));
  }
}
