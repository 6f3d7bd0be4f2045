package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** The alarm clock of a channel's schedule, set to the earliest slot that nothing became of yet. */
public record SlotDue(ChannelId channel) implements Errand {
  /** Reads the subject. */
  public static SlotDue parse(String subject) {
    return new SlotDue(ChannelId.parse(subject));
  }

  @Override
  public String subject() {
    return channel.toString();
  }

  @Override
  public Optional<WorkspaceId> whose() {
    return Optional.of(channel.workspace());
  }
}
