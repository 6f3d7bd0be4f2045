package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.forget.Departures;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Who has left, by the table {@code person}. */
@RegisterRowMapper(PersonIdMapper.class)
public interface DeparturesSql extends Departures {
  @Override
  @SqlQuery(
      """
      select workspace, id as person from person where left_at <= :moment
      order by left_at, workspace, id""")
  List<PersonId> leftBefore(Instant moment);

  @Override
  @SqlQuery(
      """
      select workspace, id as person from person where checked_at < :moment and not bot
      order by checked_at, workspace, id limit :atMost""")
  List<PersonId> notSeenSince(Instant moment, int atMost);
}
