package dev.starling.sharing;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.story.Stories;

/** Reads a shared story as it is now, for the colleague it is shared with and for nobody else. */
public final class ReadShared {
  private final Shares shares;
  private final Stories stories;

  public ReadShared(Shares shares, Stories stories) {
    this.shares = shares;
    this.stories = stories;
  }

  /**
   * @throws Refusal the same for one that was taken back, is gone, or was never for this reader
   */
  public SharedStory as(PersonId reader, ShareId id) {
    return shares
        .find(id)
        .filter(share -> share.isStanding() && share.colleague().equals(reader))
        .flatMap(share -> stories.find(share.story()).map(story -> new SharedStory(share, story)))
        .orElseThrow(
            () ->
                new Refusal(
                    "This story is not shared with you any more; ask its owner if you would like"
                        + " to read it."));
  }
}
