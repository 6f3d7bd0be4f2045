package dev.starling.story;

import dev.starling.base.ChannelId;
import dev.starling.question.TeamNeeds;
import java.time.LocalDate;
import java.util.Optional;

/** What may be said of a team's coverage, worked out once a day. */
public interface TeamSnapshots {
  Optional<TeamNeeds> find(ChannelId channel, LocalDate date);

  /** Keeps it, unless the day has one already. */
  void keep(ChannelId channel, LocalDate date, TeamNeeds needs);
}
