package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import java.util.List;

/**
 * Relieves somebody of looking after a channel. The last active keeper of a running practice stays,
 * or the next passer-by could take it over by accident.
 */
public final class RemoveKeeper {
  private final Keepers keepers;
  private final Schedules schedules;
  private final Gate gate;
  private final Transaction transaction;

  public RemoveKeeper(Keepers keepers, Schedules schedules, Gate gate, Transaction transaction) {
    this.keepers = keepers;
    this.schedules = schedules;
    this.gate = gate;
    this.transaction = transaction;
  }

  /** Says whether it was this call that removed them. */
  public boolean from(ChannelId channel, Actor by, PersonId person) {
    return transaction.call(
        () -> {
          boolean scheduled = schedules.hold(channel);
          gate.pass(channel, by);
          if (scheduled && gate.activeKeepers(channel).equals(List.of(person))) {
            throw new Refusal(
                "Nobody else looks after this channel yet; add another keeper first, or end the"
                    + " schedule with `/mock schedule off`.");
          }
          return keepers.remove(channel, person);
        });
  }
}
