package dev.starling.slack.event;

import com.google.gson.JsonObject;
import dev.starling.base.Agenda;
import dev.starling.base.ChannelId;
import dev.starling.base.Transaction;
import dev.starling.base.WorkspaceId;
import dev.starling.slack.welcome.SayHello;
import dev.starling.slack.wire.Json;
import dev.starling.workspace.Channels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Channels: we are added or removed, they are renamed, archived, given a new id. */
final class ChannelEvents {
  private static final Duration BETWEEN_GREETINGS = Duration.ofDays(30);

  private final Channels channels;
  private final Agenda agenda;
  private final Transaction transaction;
  private final Clock clock;

  ChannelEvents(Channels channels, Agenda agenda, Transaction transaction, Clock clock) {
    this.channels = channels;
    this.agenda = agenda;
    this.transaction = transaction;
    this.clock = clock;
  }

  void joined(WorkspaceId workspace, String slackChannel) {
    Instant now = clock.instant();
    transaction.run(
        () -> {
          ChannelId channel = channels.enter(workspace, slackChannel);
          ask(channel);
          if (channels.greet(channel, now, now.minus(BETWEEN_GREETINGS))) {
            agenda.plan(new SayHello(channel, now.getEpochSecond()), now);
          }
        });
  }

  /** Something about it changed: Slack is asked when it matters next. */
  void changed(WorkspaceId workspace, String slackChannel) {
    channels.findId(workspace, slackChannel).ifPresent(this::ask);
  }

  void renumbered(WorkspaceId workspace, JsonObject event) {
    Optional<ChannelId> channel =
        Json.text(event, "old_channel_id").flatMap(id -> channels.findId(workspace, id));
    Optional<String> now = Json.id(event, "new_channel_id");
    if (channel.isPresent() && now.isPresent()) {
      channels.rename(channel.get(), now.get());
    }
  }

  private void ask(ChannelId id) {
    channels.save(channels.get(id).inDoubt());
  }
}
