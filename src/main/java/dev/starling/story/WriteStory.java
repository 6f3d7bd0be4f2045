package dev.starling.story;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import java.time.Clock;

/** Writes a story down, or changes one. What was kept of the form is then dropped. */
public final class WriteStory {
  private final Stories stories;
  private final Drafts drafts;
  private final Transaction transaction;
  private final Clock clock;

  public WriteStory(Stories stories, Drafts drafts, Transaction transaction, Clock clock) {
    this.stories = stories;
    this.drafts = drafts;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param id the same for the same form, so that sending it twice is sending it once
   * @param form by which its draft was kept
   * @throws Refusal when it has no title
   */
  public Story fresh(StoryId id, PersonId owner, StoryText text, String form) {
    demandTitle(text);
    return transaction.call(
        () -> {
          drafts.drop(owner, form);
          Story story = new Story(id, owner, text, false, clock.instant(), clock.instant());
          return stories.find(id).isPresent() ? OwnStory.in(stories, id, owner) : kept(story);
        });
  }

  /**
   * @throws Refusal when it is gone or somebody else's, or when it has no title
   */
  public Story change(StoryId id, PersonId owner, StoryText text) {
    demandTitle(text);
    return transaction.call(
        () -> {
          drafts.drop(owner, id.value());
          return kept(OwnStory.in(stories, id, owner).saying(text, clock.instant()));
        });
  }

  private Story kept(Story story) {
    stories.save(story);
    return story;
  }

  private static void demandTitle(StoryText text) {
    if (text.title().isEmpty()) {
      throw new Refusal("Give the story a title by which you will know it again.");
    }
  }
}
