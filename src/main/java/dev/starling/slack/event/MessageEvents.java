package dev.starling.slack.event;

import com.google.gson.JsonObject;
import dev.starling.base.ChannelId;
import dev.starling.base.Posts;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.round.HearThread;
import dev.starling.slack.caller.ThreadMessages;
import dev.starling.slack.wire.Json;
import dev.starling.slack.wire.MessageKey;
import dev.starling.workspace.Channels;
import java.util.Optional;

/** Messages: said, changed, deleted. Those outside threads concern nobody, except our own. */
final class MessageEvents {
  private final HearThread hearThread;
  private final Posts posts;
  private final Channels channels;
  private final Acquaintances acquaintances;

  MessageEvents(
      HearThread hearThread, Posts posts, Channels channels, Acquaintances acquaintances) {
    this.hearThread = hearThread;
    this.posts = posts;
    this.channels = channels;
    this.acquaintances = acquaintances;
  }

  void hear(WorkspaceId workspace, JsonObject event) {
    String subtype = Json.text(event, "subtype").orElse("");
    Optional<String> slackChannel = Json.text(event, "channel");
    Optional<ChannelId> channel = slackChannel.flatMap(id -> channels.findId(workspace, id));
    if (channel.isEmpty()) {
      return;
    }
    switch (subtype) {
      case "", "file_share", "thread_broadcast", "me_message", "bot_message" ->
          said(channel.get(), event);
      case "message_changed" ->
          Json.object(event, "message").ifPresent(message -> changed(channel.get(), message));
      case "message_deleted" ->
          Json.object(event, "previous_message")
              .ifPresentOrElse(
                  message -> deleted(channel.get(), message),
                  () -> deletedUnseen(channel.get(), event));
      default -> {}
    }
  }

  private void said(ChannelId channel, JsonObject message) {
    if (ThreadMessages.isBots(message)) {
      echo(channel, message);
      return;
    }
    ThreadMessages.read(channel, message)
        .ifPresent(
            spoken -> {
              if (hearThread.said(spoken)) {
                acquaintances.meet(spoken.person());
              }
            });
  }

  /** Our own post, as everybody sees it: now we know where it stands. */
  private void echo(ChannelId channel, JsonObject message) {
    Optional<String> key = MessageKey.of(message);
    Optional<Ts> ts = Json.ts(message, "ts");
    if (key.isPresent() && ts.isPresent()) {
      posts.posted(channel.workspace(), key.get(), ts.get());
    }
  }

  /** Slack calls it a change as well when a link is drawn, or when only replies are left. */
  private void changed(ChannelId channel, JsonObject message) {
    if (Json.text(message, "subtype").orElse("").equals("tombstone")) {
      deleted(channel, message);
    } else if (!ThreadMessages.isBots(message)) {
      said(channel, message);
    }
  }

  /** Where Slack hides what was said, it only says that it is gone. */
  private void deletedUnseen(ChannelId channel, JsonObject event) {
    Json.ts(event, "deleted_ts").ifPresent(ts -> hearThread.deleted(channel, ts));
  }

  private void deleted(ChannelId channel, JsonObject message) {
    Optional<Ts> ts = Json.ts(message, "ts");
    Optional<Ts> thread = Json.ts(message, "thread_ts");
    if (ts.isPresent() && thread.isPresent() && !ts.equals(thread)) {
      hearThread.deleted(channel, ts.get(), thread.get());
    }
  }
}
