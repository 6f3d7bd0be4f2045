package dev.starling.slack.home;

import dev.starling.base.Errand;
import dev.starling.base.PersonId;

/** Draws a person's Home tab. */
public record PublishHome(PersonId person) implements Errand {
  @Override
  public String subject() {
    return person.toString();
  }
}
