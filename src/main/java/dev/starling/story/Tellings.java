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

  /** Each telling since the moment, once for every theme that it credits, oldest first. */
  List<Occasion> findSince(PersonId person, Instant since);

  /** On which themes a person told something since the moment, and how much was asked of it. */
  List<Rehearsed> findRehearsed(PersonId person, Instant since);

  /**
   * Who answered or marked in a channel since the moment, without bots, people who left, and people
   * from other companies.
   */
  List<PersonId> findTeam(ChannelId channel, Instant since);
}
