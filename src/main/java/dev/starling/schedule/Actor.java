package dev.starling.schedule;

import dev.starling.base.PersonId;

/**
 * Somebody who wants to change a channel's practice.
 *
 * @param fullMember neither a guest nor from another company; every admin is one
 */
public record Actor(PersonId person, boolean admin, boolean fullMember) {
  public Actor {
    fullMember |= admin;
  }
}
