package dev.starling.slack.wire;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import org.jspecify.annotations.Nullable;

/**
 * Who asked, and the ways back to them.
 *
 * @param responseUrl absent for buttons in windows and on the Home tab
 * @param thread where the button or message stands, if in a thread
 * @param trigger opens one window, within three seconds
 */
record Origin(
    String person,
    @Nullable String responseUrl,
    @Nullable String thread,
    @Nullable String trigger,
    boolean inWindow) {

  static Origin of(SlashCommandPayload payload) {
    return new Origin(
        payload.getUserId(), payload.getResponseUrl(), null, payload.getTriggerId(), false);
  }

  static Origin of(BlockActionPayload payload) {
    BlockActionPayload.Container container = payload.getContainer();
    return new Origin(
        payload.getUser().getId(),
        payload.getResponseUrl(),
        container == null ? null : container.getThreadTs(),
        payload.getTriggerId(),
        payload.getView() != null && "modal".equals(payload.getView().getType()));
  }

  static Origin of(MessageShortcutPayload payload) {
    return new Origin(
        payload.getUser().getId(),
        payload.getResponseUrl(),
        payload.getMessage() == null ? null : payload.getMessage().getThreadTs(),
        payload.getTriggerId(),
        false);
  }
}
