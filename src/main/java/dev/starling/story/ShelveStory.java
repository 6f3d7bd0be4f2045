package dev.starling.story;

import dev.starling.base.PersonId;

/** Puts a story out of sight, and brings it back. Its tellings stay linked. */
public final class ShelveStory {
  private final Stories stories;

  public ShelveStory(Stories stories) {
    this.stories = stories;
  }

  public Story archive(StoryId id, PersonId owner) {
    return put(id, owner, true);
  }

  public Story bringBack(StoryId id, PersonId owner) {
    return put(id, owner, false);
  }

  private Story put(StoryId id, PersonId owner, boolean archived) {
    OwnStory.in(stories, id, owner);
    stories.archive(id, archived);
    return OwnStory.in(stories, id, owner);
  }
}
