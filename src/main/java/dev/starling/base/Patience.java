package dev.starling.base;

import java.time.Instant;
import java.util.Optional;

/**
 * How long Slack asked us to leave a method alone. All our processes keep to it, since Slack counts
 * them as one.
 */
public interface Patience {
  /**
   * @param place the channel, by Slack's id, where a method is counted by channel; else empty
   */
  Optional<Instant> until(WorkspaceId workspace, String method, String place);

  /** Of two wishes the longer one counts. */
  void keep(WorkspaceId workspace, String method, String place, Instant until);
}
