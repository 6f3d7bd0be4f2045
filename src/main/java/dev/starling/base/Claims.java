package dev.starling.base;

import java.time.Instant;

/** What is to be done at most once although Slack may ask for it twice. */
public interface Claims {
  /** Says whether it was this call that took it. */
  boolean take(WorkspaceId workspace, String key, Instant now);
}
