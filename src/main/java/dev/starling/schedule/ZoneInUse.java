package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.time.ZoneId;

/** The zone of a channel's schedule by its bare name, which this Java may not know. */
public record ZoneInUse(ChannelId channel, String zone) {
  public boolean isKnown() {
    return ZoneId.getAvailableZoneIds().contains(zone);
  }
}
