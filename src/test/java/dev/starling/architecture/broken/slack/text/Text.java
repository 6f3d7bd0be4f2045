package dev.starling.architecture.broken.slack.text;

import dev.starling.architecture.broken.slack.wire.Blameless;

/** Closes a circle of corners. */
public record Text(Blameless circle) {}
