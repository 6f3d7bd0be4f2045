package dev.starling.story;

import dev.starling.base.PersonId;
import dev.starling.base.Transaction;
import dev.starling.round.AnswerId;

/** Makes a story of one's own answer; the answer is then a telling of it. */
public final class BankAnswer {
  private final WriteStory writeStory;
  private final LinkTelling linkTelling;
  private final Transaction transaction;

  public BankAnswer(WriteStory writeStory, LinkTelling linkTelling, Transaction transaction) {
    this.writeStory = writeStory;
    this.linkTelling = linkTelling;
    this.transaction = transaction;
  }

  /**
   * @param id the same for the same form, so that sending it twice is sending it once
   * @param form by which its draft was kept
   * @throws dev.starling.base.Refusal when the answer is gone or somebody else's
   */
  public Story as(StoryId id, AnswerId answer, PersonId owner, StoryText text, String form) {
    return transaction.call(
        () -> {
          linkTelling.own(answer, owner);
          Story story = writeStory.fresh(id, owner, text, form);
          linkTelling.also(answer, story.id(), owner);
          return story;
        });
  }
}
