package dev.starling.story;

import dev.starling.base.ChannelId;
import java.util.List;

/** Who was counted in channels' teams, and when. */
public interface Cohorts {
  /** Newest first. */
  List<Cohort> findOf(ChannelId channel);

  /** Keeps it, unless the day has one already. */
  void keep(ChannelId channel, Cohort cohort);
}
