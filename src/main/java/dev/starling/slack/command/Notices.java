package dev.starling.slack.command;

import dev.starling.base.ChannelId;
import dev.starling.slack.text.Mrkdwn;

/** Tells a channel in one line what was changed about its practice. */
public interface Notices {
  /**
   * Joins the open transaction: the line is told if and only if the change is kept.
   *
   * @param key names the change; a line with a key that was told already is not told again
   */
  void tell(ChannelId channel, String key, Mrkdwn line);
}
