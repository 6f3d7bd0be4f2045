package dev.starling.workspace;

import dev.starling.base.ChannelId;
import dev.starling.base.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/** The channels in which Starling was used. */
public interface Channels {
  /** The channel that Slack calls so, entered if it is new. */
  ChannelId enter(WorkspaceId workspace, String slackId);

  Optional<ChannelId> findId(WorkspaceId workspace, String slackId);

  Optional<Channel> find(ChannelId id);

  default Channel get(ChannelId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no channel " + id));
  }

  void save(Channel channel);

  /** Slack gave the channel a new id. */
  void rename(ChannelId id, String slackId);

  /**
   * Says whether Starling has not said hello here since the given moment, and notes that it does.
   */
  boolean greet(ChannelId id, Instant now, Instant unlessSince);
}
