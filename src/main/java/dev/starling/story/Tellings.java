package dev.starling.story;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * What people told. An answer that is linked to stories credits their themes; any other, and one
 * whose stories have no theme yet, credits its question's first theme.
 */
public interface Tellings {
  /** At most one for each theme. */
  List<Told> findOf(PersonId person);

  /**
   * Who answered or marked in a channel since the moment, without bots, people who left, and people
   * from other companies.
   */
  List<PersonId> findTeam(ChannelId channel, Instant since);
}
