package dev.starling.slack.post;

import dev.starling.base.Ts;
import dev.starling.slack.wire.Lookup;
import dev.starling.workspace.Channels;
import org.jspecify.annotations.Nullable;

/** Knows by which ids Slack finds what we write to. */
final class Whereabouts {
  private final Channels channels;
  private final Lookup lookup;

  Whereabouts(Channels channels, Lookup lookup) {
    this.channels = channels;
    this.lookup = lookup;
  }

  /** A place as Slack names it. */
  record Place(String channel, @Nullable String thread) {}

  /**
   * @throws dev.starling.slack.wire.SlackTrouble when Slack opens no conversation with the person
   */
  Place of(Addressee to) {
    if (to instanceof Addressee.InChannel there) {
      Ts thread = there.thread();
      String channel = channels.get(there.channel()).slackId();
      return new Place(channel, thread == null ? null : thread.value());
    }
    return new Place(lookup.directChannel(((Addressee.Directly) to).person().value()), null);
  }
}
