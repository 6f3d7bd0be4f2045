package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who hears of it when something goes wrong with a channel's questions: whoever set the schedule,
 * else the next who looks after the channel.
 */
public final class WhomToTell {
  private final Schedules schedules;
  private final Keepers keepers;
  private final People people;

  WhomToTell(Schedules schedules, Keepers keepers, People people) {
    this.schedules = schedules;
    this.keepers = keepers;
    this.people = people;
  }

  /** In the order in which they are to be tried. */
  public List<PersonId> about(ChannelId channel) {
    Stream<PersonId> setter = schedules.find(channel).map(Schedule::setBy).stream();
    return Stream.concat(setter, keepers.find(channel).stream())
        .distinct()
        .filter(people::isActive)
        .toList();
  }
}
