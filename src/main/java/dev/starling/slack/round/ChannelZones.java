package dev.starling.slack.round;

import dev.starling.base.ChannelId;
import java.time.ZoneId;

/** Knows in which zone a channel's moments are told to those whose Slack shows no dates. */
public interface ChannelZones {
  ZoneId of(ChannelId channel);
}
