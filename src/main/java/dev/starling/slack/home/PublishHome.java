package dev.starling.slack.home;

import dev.starling.base.Errand;
import dev.starling.base.PersonId;

/** Draws a person's Home tab. */
public record PublishHome(PersonId person) implements Errand {
  /** Reads the subject. */
  public static PublishHome parse(String subject) {
    return new PublishHome(PersonId.parse(subject));
  }

  @Override
  public String subject() {
    return person.toString();
  }
}
