package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;

/** Lets somebody else look after a channel's practice, too. */
public final class AddKeeper {
  private final Change change;
  private final Keepers keepers;

  AddKeeper(Change change, Keepers keepers) {
    this.change = change;
    this.keepers = keepers;
  }

  /** Says whether it was this call that made them one. */
  public boolean to(ChannelId channel, Actor by, Actor colleague) {
    return change.in(
        channel,
        by,
        timetable -> {
          if (!colleague.fullMember()) {
            throw new Refusal(
                "Only a full member of this workspace can look after a channel; please pick"
                    + " somebody who is neither a guest nor from another company.");
          }
          return keepers.add(channel, colleague.person());
        });
  }
}
