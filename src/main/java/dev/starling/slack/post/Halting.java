package dev.starling.slack.post;

import dev.starling.base.ChannelId;

/** Stops what would only be refused again, until somebody has mended what is in the way. */
public interface Halting {
  /**
   * Joins the open transaction.
   *
   * @param why a sentence that says what to mend
   */
  void stop(ChannelId channel, String why);
}
