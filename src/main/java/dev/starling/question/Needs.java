package dev.starling.question;

import dev.starling.base.ChannelId;

/** Knows where a channel's team is thin; filled by whoever keeps people's stories. */
public interface Needs {
  /** From the latest snapshot; {@link TeamNeeds#UNKNOWN} before there is one. */
  TeamNeeds in(ChannelId channel);
}
