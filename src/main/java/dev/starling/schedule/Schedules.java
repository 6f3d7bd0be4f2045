package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The schedules, one per channel. */
public interface Schedules {
  Optional<Schedule> find(ChannelId channel);

  /** The zone by which the channel's moments are told, where it has a schedule. */
  default ZoneId zoneOf(ChannelId channel, ZoneId otherwise) {
    return find(channel).map(Schedule::zone).orElse(otherwise);
  }

  /** The channels whose schedule is not paused. */
  List<ChannelId> findRunning();

  /** The zones of all schedules, paused ones included. */
  List<ZoneInUse> findZones();

  /**
   * Holds a channel's schedule until the transaction ends, so that those who change it come one
   * after the other (an update that changes nothing does it on every database); says whether there
   * is one.
   */
  boolean hold(ChannelId channel);

  /** Puts it in place of the channel's earlier one, if there is one. */
  void save(Schedule schedule);

  /** Whether the first question of a week is to offer the quiz; a new time does not change it. */
  boolean offersQuiz(ChannelId channel);

  /** Says whether it was this call that changed it. */
  boolean offerQuiz(ChannelId channel, boolean offered);

  /** Says whether it was this call that removed it. */
  boolean remove(ChannelId channel);
}
