package dev.starling.slack.wire;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way out.
 *
 * @param channel Slack's id; a person's id reaches them in direct message
 * @param thread the root's ts, or null for the channel itself
 * @param text the whole message in words: screen readers read nothing else
 * @param key an opaque id by which the message is found again; everybody in the workspace can read
 *     it
 */
public record Outgoing(
    String channel,
    @Nullable String thread,
    String text,
    List<LayoutBlock> blocks,
    @Nullable String key) {

  public static Outgoing text(String channel, String text) {
    return new Outgoing(channel, null, text, List.of(), null);
  }
}
