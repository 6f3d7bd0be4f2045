package dev.starling.storage;

import dev.starling.base.WorkspaceId;
import dev.starling.workspace.Workspace;
import dev.starling.workspace.Workspaces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code workspace}. */
@RegisterRowMapper(WorkspacesSql.Mapper.class)
public interface WorkspacesSql extends Workspaces {
  @Override
  default WorkspaceId enter(String enterprise, String team, Instant now) {
    Optional<Long> known = number(enterprise, team);
    if (known.isEmpty()) {
      insert(enterprise, team, now);
      known = number(enterprise, team);
    }
    return new WorkspaceId(known.orElseThrow());
  }

  @SqlUpdate(
      """
      insert into workspace (enterprise, team, installed_at) values (:enterprise, :team, :now)
      on conflict (enterprise, team) do nothing""")
  void insert(String enterprise, String team, Instant now);

  @SqlQuery("select id from workspace where enterprise = :enterprise and team = :team")
  Optional<Long> number(String enterprise, String team);

  @Override
  @SqlQuery("select * from workspace where id = :id.value")
  Optional<Workspace> find(@BindMethods("id") WorkspaceId id);

  @Override
  @SqlQuery("select * from workspace order by id")
  List<Workspace> all();

  @Override
  @SqlUpdate("update workspace set bot_user = :botUser where id = :id.value")
  void rememberBot(@BindMethods("id") WorkspaceId id, String botUser);

  @Override
  @SqlUpdate("update workspace set command = :command where id = :id.value and command <> :command")
  void rememberCommand(@BindMethods("id") WorkspaceId id, String command);

  @Override
  default void readingIsCapped(WorkspaceId id, boolean capped, Instant at) {
    if (capped) {
      cap(id, at);
    } else {
      uncap(id);
    }
  }

  @SqlUpdate("update workspace set capped_at = :at where id = :id.value and capped_at is null")
  void cap(@BindMethods("id") WorkspaceId id, Instant at);

  @SqlUpdate("update workspace set capped_at = null where id = :id.value and capped_at is not null")
  void uncap(@BindMethods("id") WorkspaceId id);

  @Override
  @SqlQuery("select capped_at from workspace where id = :id.value and capped_at is not null")
  Optional<Instant> cappedSince(@BindMethods("id") WorkspaceId id);

  @Override
  default void heard(WorkspaceId id, Instant at) {
    hear(id, at, at.minusSeconds(60));
  }

  @SqlUpdate(
      """
      update workspace set heard_at = :at
      where id = :id.value and (heard_at is null or heard_at < :unlessSince)""")
  void hear(@BindMethods("id") WorkspaceId id, Instant at, Instant unlessSince);

  @Override
  @SqlQuery("select heard_at from workspace where id = :id.value and heard_at is not null")
  Optional<Instant> lastHeard(@BindMethods("id") WorkspaceId id);

  @Override
  @SqlUpdate("update workspace set late_at = :at where id = :id.value")
  void heardLate(@BindMethods("id") WorkspaceId id, Instant at);

  @Override
  @SqlQuery("select late_at from workspace where id = :id.value and late_at is not null")
  Optional<Instant> lastHeardLate(@BindMethods("id") WorkspaceId id);

  /** Reads a row. */
  final class Mapper implements RowMapper<Workspace> {
    @Override
    public Workspace map(ResultSet row, StatementContext context) throws SQLException {
      return new Workspace(
          new WorkspaceId(row.getLong("id")),
          row.getString("enterprise"),
          row.getString("team"),
          row.getString("bot_user"),
          row.getString("command"));
    }
  }
}
