package dev.starling.question.own;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import java.util.function.Predicate;

/**
 * Somebody who has a say in what is asked.
 *
 * @param fullMember neither a guest nor from another company
 * @param keeps whether they look after a channel's practice
 */
public record Contributor(
    PersonId person, boolean admin, boolean fullMember, Predicate<ChannelId> keeps) {

  /** Admins decide for the workspace and every channel, keepers for their channels. */
  public boolean decidesFor(Circle circle) {
    return fullMember && (admin || circle.channel().filter(keeps).isPresent());
  }

  /**
   * @throws Refusal for guests and people from other companies
   */
  public void checkMember() {
    if (!fullMember) {
      throw new Refusal(
          "The question bank is for full members of this workspace; as a guest you can answer what"
              + " is asked, and tell a colleague what is missing.");
    }
  }

  /**
   * @throws Refusal unless they decide there
   */
  void checkDecides(Circle circle) {
    checkMember();
    if (!decidesFor(circle)) {
      throw new Refusal(
          circle.channel().isPresent()
              ? "What is asked here is up to those who look after this channel; `/mock keepers`"
                  + " shows whom to ask, and anybody may suggest a question."
              : "What the whole workspace is asked is up to its admins; suggest it to them, or"
                  + " for a channel that you look after.");
    }
  }
}
