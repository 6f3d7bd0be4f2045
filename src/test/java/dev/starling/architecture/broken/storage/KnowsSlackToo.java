package dev.starling.architecture.broken.storage;

import dev.starling.architecture.broken.slack.text.Text;

/** Sees the room of Slack. */
public record KnowsSlackToo(Text text) {}
