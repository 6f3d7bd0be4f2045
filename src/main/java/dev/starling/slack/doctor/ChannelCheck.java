package dev.starling.slack.doctor;

import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackChannel;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.workspace.Channel;
import java.util.ArrayList;
import java.util.List;

/** Looks at whether questions can reach a channel. */
final class ChannelCheck {
  private final Lookup lookup;

  ChannelCheck(Lookup lookup) {
    this.lookup = lookup;
  }

  List<Finding> of(Channel channel) {
    try {
      return of(channel, lookup.channel(channel.slackId()));
    } catch (SlackTrouble trouble) {
      return List.of(
          trouble.error().equals("channel_not_found")
              ? Finding.wrong(
                  "Slack shows Starling no channel %s. If it is private, write `/invite @Starling`"
                      + " there.",
                  channel)
              : Finding.wrong(
                  "Slack does not say how %s is right now (%s). Try again in a minute.",
                  channel, trouble.error()));
    }
  }

  private static List<Finding> of(Channel channel, SlackChannel now) {
    List<Finding> findings = new ArrayList<>();
    if (now.archived()) {
      findings.add(
          Finding.wrong("%s is archived. Unarchive it, or practise in another one.", channel));
    }
    if (now.external()) {
      findings.add(
          Finding.wrong(
              "%s is shared with another company, and practice is private. Move it to a channel"
                  + " that only your company sees.",
              channel));
    }
    if (!now.member() && !now.archived()) {
      findings.add(
          Finding.wrong("Starling is not in %s. Write `/invite @Starling` there.", channel));
    }
    return findings.isEmpty()
        ? List.of(Finding.fine("Starling is in %s and can write there.", channel))
        : findings;
  }
}
