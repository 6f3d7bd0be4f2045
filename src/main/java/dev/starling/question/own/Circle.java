package dev.starling.question.own;

import dev.starling.base.ChannelId;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** For whom a question is: one channel, or a whole workspace. */
public record Circle(WorkspaceId workspace, Optional<ChannelId> channel) {
  public static Circle of(ChannelId channel) {
    return new Circle(channel.workspace(), Optional.of(channel));
  }

  public static Circle of(WorkspaceId workspace) {
    return new Circle(workspace, Optional.empty());
  }

  /** Reads what {@link #toString} wrote. */
  public static Circle parse(String text) {
    return text.contains("/")
        ? of(ChannelId.parse(text))
        : of(new WorkspaceId(Long.parseLong(text)));
  }

  /** Whoever is in a channel is in its workspace, too. */
  public Circle around() {
    return of(workspace);
  }

  @Override
  public String toString() {
    return channel.map(ChannelId::toString).orElseGet(workspace::toString);
  }
}
