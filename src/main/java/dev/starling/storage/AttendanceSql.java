package dev.starling.storage;

import dev.starling.workspace.Attendance;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code attendance}. */
public interface AttendanceSql extends Attendance {
  @Override
  default Optional<Instant> renew(Instant now) {
    return seenAt().filter(moment -> moment.isBefore(now) && replace(moment, now));
  }

  @SqlQuery("select seen_at from attendance where id = 1")
  Optional<Instant> seenAt();

  @Override
  @SqlUpdate("insert into attendance (id, seen_at) values (1, :now) on conflict (id) do nothing")
  void begin(Instant now);

  @SqlUpdate("update attendance set seen_at = :now where id = 1 and seen_at = :before")
  boolean replace(Instant before, Instant now);
}
