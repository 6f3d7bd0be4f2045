package dev.starling.feedback;

import dev.starling.base.PersonId;
import java.util.List;

/**
 * An emoji that Slack shows under a message.
 *
 * @param name as Slack writes it
 * @param everybody whether these are all who gave it: Slack may show a few of many
 */
public record EmojiSeen(String name, List<PersonId> people, boolean everybody) {
  public EmojiSeen {
    people = List.copyOf(people);
  }
}
