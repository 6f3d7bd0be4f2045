package dev.starling.slack.event;

import com.google.gson.JsonObject;
import dev.starling.base.ChannelId;
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
  private final Echo echo;
  private final Channels channels;
  private final Acquaintances acquaintances;

  MessageEvents(HearThread hearThread, Echo echo, Channels channels, Acquaintances acquaintances) {
    this.hearThread = hearThread;
    this.echo = echo;
    this.channels = channels;
    this.acquaintances = acquaintances;
  }

  void hear(WorkspaceId workspace, JsonObject event) {
    String subtype = Json.text(event, "subtype").orElse("");
    if (message(subtype, event).filter(MessageEvents::isTalk).isPresent()) {
      return;
    }
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

  private static Optional<JsonObject> message(String subtype, JsonObject event) {
    return switch (subtype) {
      case "message_changed" -> Json.object(event, "message");
      case "message_deleted" -> Json.object(event, "previous_message");
      default -> Optional.of(event);
    };
  }

  /**
   * Nearly all is: outside threads only our own posts concern us, and no database need be asked.
   */
  private static boolean isTalk(JsonObject message) {
    return !message.has("thread_ts") && MessageKey.of(message).isEmpty();
  }

  private void said(ChannelId channel, JsonObject message) {
    if (ThreadMessages.isBots(message)) {
      echo.hear(channel.workspace(), message);
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
