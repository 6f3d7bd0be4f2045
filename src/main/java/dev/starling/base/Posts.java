package dev.starling.base;

import java.time.Instant;
import java.util.Optional;

/** The book of what Starling posts once. Each method decides a race in one statement. */
public interface Posts {
  /** Enters it, unless it is entered. */
  void enter(WorkspaceId workspace, String key, ChannelId channel, Instant now);

  Optional<Post> find(WorkspaceId workspace, String key);

  /**
   * Says whether the caller may send it now: it is planned, or was last tried before the moment.
   */
  boolean send(WorkspaceId workspace, String key, Instant now, Instant triedBefore);

  /** Slack refused in a way that may pass; nothing was posted. */
  void replan(WorkspaceId workspace, String key);

  /** Says whether that is news. */
  boolean posted(WorkspaceId workspace, String key, Ts ts);

  /** Says whether it was this call that gave it up. */
  boolean giveUp(WorkspaceId workspace, String key, Post.State state, String why);

  /** Whether posts are on their way to the channel of which nobody knows where they stand. */
  boolean areUnsettledIn(ChannelId channel);
}
