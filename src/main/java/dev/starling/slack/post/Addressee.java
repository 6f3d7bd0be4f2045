package dev.starling.slack.post;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import org.jspecify.annotations.Nullable;

/** Where something that is posted once belongs. */
public sealed interface Addressee {
  WorkspaceId workspace();

  /**
   * A channel.
   *
   * @param thread the thread it belongs to, or null for the channel itself
   */
  record InChannel(ChannelId channel, @Nullable Ts thread) implements Addressee {
    @Override
    public WorkspaceId workspace() {
      return channel.workspace();
    }
  }

  /** One person, in direct message. */
  record Directly(PersonId person) implements Addressee {
    @Override
    public WorkspaceId workspace() {
      return person.workspace();
    }
  }
}
