package dev.starling.storage;

import dev.starling.base.ParkedErrand;
import dev.starling.base.ParkedErrands;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What was given up after its last attempt. */
@RegisterConstructorMapper(ParkedErrand.class)
public interface ParkedErrandsSql extends ParkedErrands {
  @Override
  @SqlQuery("select count(*) from parked_errand")
  int count();

  @Override
  @SqlQuery(
      """
      select kind, incident, parked_at from parked_errand
      order by parked_at desc, kind, subject limit :atMost""")
  List<ParkedErrand> newest(int atMost);

  @SqlUpdate(
      """
      insert into parked_errand (kind, subject, attempts, incident, parked_at)
      values (:kind, :subject, :attempts, :incident, :at)
      on conflict (kind, subject) do update
      set attempts = :attempts, incident = :incident, parked_at = :at""")
  void park(String kind, String subject, int attempts, String incident, Instant at);
}
