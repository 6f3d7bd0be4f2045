package dev.starling.round;

import dev.starling.base.ChannelId;

/** Knows of posts on their way to a channel, of which it isn't known yet where they stand. */
public interface UnsettledPosts {
  boolean existIn(ChannelId channel);
}
