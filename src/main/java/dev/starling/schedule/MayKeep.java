package dev.starling.schedule;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import java.util.List;

/**
 * Who may change a channel's practice: its keepers and the workspace's admins, or any full member
 * while no keeper is active, be it before the first or after the last.
 */
public record MayKeep(List<PersonId> activeKeepers) {
  public MayKeep {
    activeKeepers = List.copyOf(activeKeepers);
  }

  public boolean allows(Actor actor) {
    return actor.fullMember()
        && (actor.admin() || activeKeepers.isEmpty() || activeKeepers.contains(actor.person()));
  }

  /**
   * @throws Refusal when they may not
   */
  public void check(Actor actor) {
    if (!actor.fullMember()) {
      throw new Refusal(
          "Only full members of this workspace can change when questions come; please ask one of"
              + " them to.");
    }
    if (!allows(actor)) {
      throw new Refusal(
          "That is up to the people who look after this channel; `/mock keepers` shows whom to"
              + " ask.");
    }
  }
}
