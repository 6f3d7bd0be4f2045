package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days off of all channels. */
public interface DaysOff {
  void add(DayOff dayOff);

  Optional<DayOff> find(ChannelId channel, String id);

  /** Those that last until the date or longer, by their first day. */
  List<DayOff> findFrom(ChannelId channel, LocalDate date);

  /** Says whether it was this call that removed it. */
  boolean remove(ChannelId channel, String id);
}
