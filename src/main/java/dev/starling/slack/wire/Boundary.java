package dev.starling.slack.wire;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewClosedHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;

/**
 * Stands between Slack and what listeners do: acknowledges in time, turns a Refusal into its
 * sentence and anything else into an incident.
 */
public final class Boundary {
  public SlashCommandHandler command(Work<SlashCommandPayload, Reply> work) {
    throw new UnsupportedOperationException();
  }

  public BlockActionHandler action(Work<BlockActionPayload, Reply> work) {
    throw new UnsupportedOperationException();
  }

  public MessageShortcutHandler shortcut(Work<MessageShortcutPayload, Reply> work) {
    throw new UnsupportedOperationException();
  }

  public ViewSubmissionHandler submission(Work<ViewSubmissionPayload, FormReply> work) {
    throw new UnsupportedOperationException();
  }

  /** Nobody hears what comes of it. */
  public ViewClosedHandler closed(Work<ViewClosedPayload, Reply> work) {
    throw new UnsupportedOperationException();
  }
}
