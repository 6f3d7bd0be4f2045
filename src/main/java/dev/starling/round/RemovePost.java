package dev.starling.round;

import dev.starling.base.ChannelId;
import dev.starling.base.Errand;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Takes a post of Starling's out of a channel. */
public record RemovePost(ChannelId channel, Ts ts) implements Errand {
  /** Reads the subject. */
  public static RemovePost parse(String text) {
    int slash = text.lastIndexOf('/');
    return new RemovePost(
        ChannelId.parse(text.substring(0, slash)), new Ts(text.substring(slash + 1)));
  }

  @Override
  public String subject() {
    return channel + "/" + ts;
  }

  @Override
  public Optional<WorkspaceId> whose() {
    return Optional.of(channel.workspace());
  }
}
