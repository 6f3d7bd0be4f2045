package dev.starling.workspace;

import dev.starling.base.ChannelId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A channel as Slack last described it.
 *
 * @param slackId what Slack calls it today
 * @param shared with another company
 * @param member whether Starling is in it
 * @param checkedAt when Slack was last asked; null if never
 */
public record Channel(
    ChannelId id,
    String slackId,
    String name,
    boolean isPrivate,
    boolean shared,
    boolean archived,
    boolean member,
    @Nullable Instant checkedAt) {

  /** The same, of which Slack is to be asked again. */
  public Channel inDoubt() {
    return new Channel(id, slackId, name, isPrivate, shared, archived, member, null);
  }

  /** As a private one of which Slack tells us nothing, since we are not in it. */
  public Channel hidden(Instant now) {
    return new Channel(id, slackId, name, true, shared, archived, false, now);
  }
}
