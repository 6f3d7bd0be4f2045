package dev.starling.slack.wire;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.slack.wire.PostOutcome.Posted;
import dev.starling.slack.wire.PostOutcome.Refused;
import dev.starling.slack.wire.SlackLine.Pace;
import java.util.List;
import java.util.function.Supplier;

/** Says things in Slack, once each; repeating is for those who know what an unclear outcome is. */
public final class Poster {
  private final SlackLine line;

  public Poster(SlackLine line) {
    this.line = line;
  }

  public PostOutcome post(Outgoing message) {
    return outcome(() -> line.call(Pace.PATIENT, "chat.postMessage", form(message)).getText("ts"));
  }

  /** Shows it to one person only, until they reload; Slack gives such a message no lasting name. */
  public PostOutcome postEphemeral(String person, Outgoing message) {
    Form form = form(message).with("user", person);
    return outcome(() -> line.call(Pace.PATIENT, "chat.postEphemeral", form).getText("message_ts"));
  }

  /** Makes the message say something else; its key stays. Doing it twice does no harm. */
  public PostOutcome update(String channel, String ts, String text, List<LayoutBlock> blocks) {
    Form form = new Form().with("channel", channel).with("ts", ts).with("text", text).with(blocks);
    return outcome(() -> line.call(Pace.PATIENT, "chat.update", form).getText("ts"));
  }

  /** A message that is gone already counts as deleted. */
  public PostOutcome delete(String channel, String ts) {
    Form form = new Form().with("channel", channel).with("ts", ts);
    PostOutcome outcome =
        outcome(() -> line.call(Pace.PATIENT, "chat.delete", form).text("ts").orElse(ts));
    return outcome instanceof Refused refused && refused.error().equals("message_not_found")
        ? new Posted(ts)
        : outcome;
  }

  private static Form form(Outgoing message) {
    Form form =
        new Form()
            .with("channel", message.channel())
            .with("thread_ts", message.thread())
            .with("text", message.text())
            .with("unfurl_links", false)
            .with("unfurl_media", false);
    if (!message.blocks().isEmpty()) {
      form = form.with(message.blocks());
    }
    String key = message.key();
    return key == null ? form : form.with("metadata", MessageKey.metadata(key));
  }

  private static PostOutcome outcome(Supplier<String> call) {
    try {
      return new Posted(call.get());
    } catch (SlackTrouble trouble) {
      return trouble.asOutcome();
    }
  }
}
