package dev.starling.slack.round;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.workspace.Channels;
import java.util.Optional;

/** Links to messages. */
public final class Permalinks {
  private final Channels channels;
  private final Lookup lookup;

  public Permalinks(Channels channels, Lookup lookup) {
    this.channels = channels;
    this.lookup = lookup;
  }

  /** Empty where Slack gives none: a text can do without. */
  public Optional<String> find(ChannelId channel, Ts message) {
    try {
      return Optional.of(lookup.permalink(channels.get(channel).slackId(), message.value()));
    } catch (SlackTrouble trouble) {
      return Optional.empty();
    }
  }
}
