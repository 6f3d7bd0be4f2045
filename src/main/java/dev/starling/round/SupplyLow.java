package dev.starling.round;

import dev.starling.base.ChannelId;
import dev.starling.base.Errand;

/**
 * Tells whoever set a channel's schedule that its questions run out.
 *
 * @param supply the name of the {@link Supply}
 */
public record SupplyLow(ChannelId channel, String supply) implements Errand {
  /** Reads the subject. */
  public static SupplyLow parse(String subject) {
    int colon = subject.lastIndexOf(':');
    return new SupplyLow(
        ChannelId.parse(subject.substring(0, colon)), subject.substring(colon + 1));
  }

  @Override
  public String subject() {
    return channel + ":" + supply;
  }
}
