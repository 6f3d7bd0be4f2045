package dev.starling.slack.schedule;

import dev.starling.schedule.Actor;
import dev.starling.workspace.Person;

/** People as the schedule room judges them. */
final class Actors {
  private Actors() {}

  /** Another company's admin is none of ours. */
  static Actor of(Person person) {
    return new Actor(person.id(), person.admin() && person.isFullMember(), person.isFullMember());
  }
}
