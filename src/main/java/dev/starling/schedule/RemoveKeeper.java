package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import java.util.List;

/**
 * Relieves somebody of looking after a channel. The last active keeper of a schedule stays, or the
 * next passer-by could take it over by accident.
 */
public final class RemoveKeeper {
  private final Change change;
  private final Keepers keepers;
  private final Gate gate;

  RemoveKeeper(Change change, Keepers keepers, Gate gate) {
    this.change = change;
    this.keepers = keepers;
    this.gate = gate;
  }

  /** Says whether it was this call that removed them. */
  public boolean from(ChannelId channel, Actor by, PersonId person) {
    return change.anyhow(
        channel,
        by,
        timetable -> {
          if (timetable.isPresent() && gate.activeKeepers(channel).equals(List.of(person))) {
            throw new Refusal(
                "Nobody else looks after this channel yet; add another keeper first, or end the"
                    + " schedule with `/mock schedule off`.");
          }
          return keepers.remove(channel, person);
        });
  }
}
