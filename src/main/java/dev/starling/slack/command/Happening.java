package dev.starling.slack.command;

import dev.starling.base.ChannelId;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.text.Mrkdwn;
import java.util.Optional;

/** Something that may be on in a channel; help says so. */
public interface Happening {
  /**
   * @param caller who will read it
   */
  Optional<Mrkdwn> in(ChannelId channel, Caller caller);
}
