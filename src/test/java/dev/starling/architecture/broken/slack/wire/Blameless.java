package dev.starling.architecture.broken.slack.wire;

import com.slack.api.model.Message;
import dev.starling.architecture.broken.base.Word;
import dev.starling.architecture.broken.slack.text.Text;

/** Knows Slack, as it may, and the features. */
public record Blameless(Message message, Word word, Text text) {}
