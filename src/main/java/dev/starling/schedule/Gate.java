package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import java.util.List;

/** Lets those pass who may change a channel's practice. */
public final class Gate {
  private final Keepers keepers;
  private final People people;

  Gate(Keepers keepers, People people) {
    this.keepers = keepers;
    this.people = people;
  }

  /**
   * Whoever passes because no keeper is active any more is one from now on. Admins are without it.
   *
   * @throws Refusal when they may not pass
   */
  public void pass(ChannelId channel, Actor actor) {
    List<PersonId> active = activeKeepers(channel);
    new MayKeep(active).check(actor);
    if (active.isEmpty() && !actor.admin()) {
      keepers.add(channel, actor.person());
    }
  }

  /**
   * The same question, without anything coming of it.
   *
   * @throws Refusal when they may not pass
   */
  public void check(ChannelId channel, Actor actor) {
    new MayKeep(activeKeepers(channel)).check(actor);
  }

  /** Whether they look after the channel, not merely could take it over. */
  public boolean keeps(ChannelId channel, Actor actor) {
    return actor.fullMember() && (actor.admin() || keepers.find(channel).contains(actor.person()));
  }

  /** Keepers who still are full members. */
  public List<PersonId> activeKeepers(ChannelId channel) {
    return keepers.find(channel).stream().filter(people::isActive).toList();
  }
}
