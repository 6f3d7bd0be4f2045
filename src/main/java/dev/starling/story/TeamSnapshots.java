package dev.starling.story;

import dev.starling.base.ChannelId;
import java.time.LocalDate;
import java.util.Optional;

/** What may be said of a team's coverage, worked out once a day. */
public interface TeamSnapshots {
  Optional<TeamPicture> find(ChannelId channel, LocalDate date);

  /** The newest of at least so many people. */
  Optional<TeamPicture> findLatest(ChannelId channel, int people);

  /** Keeps it, unless the day has one already. */
  void keep(ChannelId channel, LocalDate date, TeamPicture picture);
}
