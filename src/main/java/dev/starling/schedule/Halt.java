package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.time.Instant;

/**
 * Slack keeps a channel's schedule from going on, and it will until somebody mends that.
 *
 * @param why a sentence that says what to mend
 */
public record Halt(ChannelId channel, String why, Instant at) {}
