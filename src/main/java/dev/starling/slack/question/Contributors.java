package dev.starling.slack.question;

import dev.starling.question.own.Contributor;
import dev.starling.schedule.Actor;
import dev.starling.schedule.Gate;
import dev.starling.workspace.Person;

/** People as the question room judges them. */
public final class Contributors {
  private final Gate gate;

  public Contributors(Gate gate) {
    this.gate = gate;
  }

  /** Another company's admin is none of ours. */
  public Contributor of(Person person) {
    boolean admin = person.admin() && person.isFullMember();
    Actor actor = new Actor(person.id(), admin, person.isFullMember());
    return new Contributor(
        person.id(), admin, person.isFullMember(), channel -> gate.keeps(channel, actor));
  }
}
