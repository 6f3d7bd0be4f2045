package dev.starling.base;

import java.time.Instant;
import java.util.Optional;

/** The book of what Starling posts once. Each method decides a race in one statement. */
public interface Posts {
  /** Enters it, unless it is entered. */
  void enter(WorkspaceId workspace, String key, ChannelId channel, Instant now);

  /** Enters a letter to one person, unless it is entered. */
  void enterLetter(WorkspaceId workspace, String key, PersonId person, Instant now);

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

  /** Somebody wants it after all, although it was given up; says whether it was this call. */
  boolean reopen(WorkspaceId workspace, String key, Instant now);
}
