package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Errand;

/** The alarm clock of a channel's schedule, set to the earliest slot that nothing became of yet. */
public record SlotDue(ChannelId channel) implements Errand {
  @Override
  public String subject() {
    return channel.toString();
  }
}
