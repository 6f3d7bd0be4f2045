package dev.starling.storage;

import dev.starling.base.ParkedErrand;
import dev.starling.base.ParkedErrands;
import dev.starling.base.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

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

  @Override
  @SqlQuery("select count(*) from parked_errand where workspace = :workspace.value")
  int countOf(@BindMethods("workspace") WorkspaceId workspace);

  /** What is to be done, by its names. */
  record Row(String kind, String subject) {}

  @RegisterConstructorMapper(Row.class)
  @SqlQuery(
      """
      select kind, subject from parked_errand where workspace = :workspace.value
      order by parked_at, kind, subject""")
  List<Row> of(@BindMethods("workspace") WorkspaceId workspace);

  @SqlUpdate("delete from parked_errand where kind = :kind and subject = :subject")
  void unpark(String kind, String subject);

  @SqlUpdate(
      """
      insert into parked_errand (kind, subject, workspace, attempts, incident, parked_at)
      values (:kind, :subject, :workspace, :attempts, :incident, :at)
      on conflict (kind, subject) do update
      set attempts = :attempts, incident = :incident, parked_at = :at""")
  void park(
      String kind,
      String subject,
      @Nullable Long workspace,
      int attempts,
      String incident,
      Instant at);
}
