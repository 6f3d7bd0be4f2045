package dev.starling.schedule;

import dev.starling.base.PersonId;

/** What this room has to know about people and cannot know by itself. */
public interface People {
  /**
   * Whether they are still a full member of the workspace. Somebody we know nothing about is: a
   * channel is not taken over out of ignorance.
   */
  boolean isActive(PersonId person);
}
