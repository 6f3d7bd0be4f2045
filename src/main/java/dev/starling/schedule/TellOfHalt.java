package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Tells somebody who looks after a channel that its schedule was stopped. */
public record TellOfHalt(ChannelId channel) implements Errand {
  /** Reads the subject. */
  public static TellOfHalt parse(String subject) {
    return new TellOfHalt(ChannelId.parse(subject));
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
