package dev.starling.sharing;

import dev.starling.base.Agenda;
import dev.starling.base.Ids;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import dev.starling.story.OwnStory;
import dev.starling.story.Stories;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.workspace.Person;
import java.time.Clock;
import java.util.List;

/** Shows one of one's own stories to one colleague. */
public final class ShareStory {
  /** Whom one asks for feedback; more would be publishing. */
  public static final int MOST = 10;

  private final Shares shares;
  private final Stories stories;
  private final Agenda agenda;
  private final Transaction transaction;
  private final Ids ids;
  private final Clock clock;

  public ShareStory(
      Shares shares,
      Stories stories,
      Agenda agenda,
      Transaction transaction,
      Ids ids,
      Clock clock) {
    this.shares = shares;
    this.stories = stories;
    this.agenda = agenda;
    this.transaction = transaction;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param wish what the owner would like to hear about; may be empty
   * @throws Refusal when the story is gone or somebody else's, or the colleague can't have it
   */
  public Share with(Person colleague, StoryId id, PersonId owner, String wish) {
    admit(colleague, owner);
    return transaction.call(
        () -> {
          Story story = OwnStory.in(stories, id, owner);
          List<Share> standing = shares.findStanding(story.id());
          demandRoom(standing, colleague);
          ShareId next = new ShareId(owner.workspace(), ids.next());
          Share share =
              new Share(next, story.id(), owner, colleague.id(), wish, clock.instant(), null);
          if (!shares.add(share)) {
            throw new Refusal(sharedAlready(colleague));
          }
          agenda.plan(new BringShare(share.id()), clock.instant());
          return share;
        });
  }

  private static void admit(Person colleague, PersonId owner) {
    if (colleague.id().equals(owner)) {
      throw new Refusal("That is you. Choose a colleague whose eyes are fresh.");
    }
    if (!colleague.id().workspace().equals(owner.workspace()) || !colleague.isFullMember()) {
      throw new Refusal(
          "A story can be shared with full members of this workspace: not with guests, bots, people"
              + " who left, or other companies. Choose somebody else.");
    }
  }

  private static void demandRoom(List<Share> standing, Person colleague) {
    if (standing.stream().anyMatch(share -> share.colleague().equals(colleague.id()))) {
      throw new Refusal(sharedAlready(colleague));
    }
    if (standing.size() >= MOST) {
      throw new Refusal(
          "This story is shared with %d colleagues, and that is the most. Take it back from one of"
                  .formatted(MOST)
              + " them first.");
    }
  }

  private static String sharedAlready(Person colleague) {
    return "%s has this story already. Take it back first if you want to send it as it is now."
        .formatted(colleague.name().isEmpty() ? "That colleague" : colleague.name());
  }
}
