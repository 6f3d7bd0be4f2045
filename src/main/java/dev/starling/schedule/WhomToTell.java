package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who hears of it when something goes wrong with a channel's questions: whoever set the schedule if
 * they still look after the channel, else the next who does.
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
    List<PersonId> active = keepers.find(channel).stream().filter(people::isActive).toList();
    Optional<PersonId> setter =
        schedules.find(channel).map(Schedule::setBy).filter(people::isActive);
    return active.isEmpty()
        ? setter.stream().toList()
        : Stream.concat(setter.filter(active::contains).stream(), active.stream())
            .distinct()
            .toList();
  }
}
