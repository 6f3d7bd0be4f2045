package dev.starling.slack.caller;

import dev.starling.base.ChannelId;

/**
 * A channel, by our number and by Slack's name for it.
 *
 * @param slackId what Slack called it in this very request
 */
public record Place(ChannelId channel, String slackId) {}
