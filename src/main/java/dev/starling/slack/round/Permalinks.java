package dev.starling.slack.round;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.workspace.Channels;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Links to messages. Those that were asked for are remembered, since they stay what they are. */
public final class Permalinks {
  private static final int REMEMBERED = 5_000;

  private final Channels channels;
  private final Lookup lookup;
  private final Map<Message, String> links =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Message, String> eldest) {
              return size() > REMEMBERED;
            }
          });

  public Permalinks(Channels channels, Lookup lookup) {
    this.channels = channels;
    this.lookup = lookup;
  }

  private record Message(ChannelId channel, Ts ts) {}

  /** Empty where Slack gives none: a text can do without. */
  public Optional<String> find(ChannelId channel, Ts message) {
    Message wanted = new Message(channel, message);
    String known = links.get(wanted);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      String link = lookup.permalink(channels.get(channel).slackId(), message.value());
      links.put(wanted, link);
      return Optional.of(link);
    } catch (SlackTrouble trouble) {
      return Optional.empty();
    }
  }
}
