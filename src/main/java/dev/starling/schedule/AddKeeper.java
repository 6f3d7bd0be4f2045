package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;

/** Lets somebody else look after a channel's practice, too. */
public final class AddKeeper {
  private final Keepers keepers;
  private final Timetables timetables;
  private final Gate gate;
  private final Transaction transaction;

  public AddKeeper(Keepers keepers, Timetables timetables, Gate gate, Transaction transaction) {
    this.keepers = keepers;
    this.timetables = timetables;
    this.gate = gate;
    this.transaction = transaction;
  }

  /** Says whether it was this call that made them one. */
  public boolean to(ChannelId channel, Actor by, Actor colleague) {
    return transaction.call(
        () -> {
          timetables.hold(channel);
          gate.pass(channel, by);
          if (!colleague.fullMember()) {
            throw new Refusal(
                "Only a full member of this workspace can look after a channel; please pick"
                    + " somebody who is neither a guest nor from another company.");
          }
          return keepers.add(channel, colleague.person());
        });
  }
}
