package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Level;
import dev.starling.question.Theme;
import dev.starling.question.own.PendingImport;
import dev.starling.question.own.PendingImports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code question_import}. */
@RegisterRowMapper(PendingImportsSql.Mapper.class)
public interface PendingImportsSql extends PendingImports {
  @Override
  default boolean add(PendingImport pending) {
    return insert(
        pending,
        OwnQuestionMapper.channel(pending.circle()),
        pending.theme().slug(),
        pending.level().slug());
  }

  @SqlUpdate(
      """
      insert into question_import (workspace, id, person, channel, file, content, theme, level,
        lookalikes, state, created_at)
      values (:p.person.workspace.value, :p.id, :p.person.value, :channel, :p.file, :p.content,
        :theme, :level, :p.lookalikes, :p.state, :p.createdAt)
      on conflict (workspace, id) do nothing\
      """)
  boolean insert(@BindMethods("p") PendingImport pending, long channel, String theme, String level);

  @Override
  @SqlQuery("select * from question_import where workspace = :workspace.value and id = :id")
  Optional<PendingImport> find(@BindMethods("workspace") WorkspaceId workspace, String id);

  @Override
  default void change(PendingImport pending) {
    update(
        pending,
        OwnQuestionMapper.channel(pending.circle()),
        pending.theme().slug(),
        pending.level().slug());
  }

  @SqlUpdate(
      """
      update question_import set channel = :channel, theme = :theme, level = :level,
        lookalikes = :p.lookalikes
      where workspace = :p.person.workspace.value and id = :p.id and state = 'OPEN'\
      """)
  void update(@BindMethods("p") PendingImport pending, long channel, String theme, String level);

  @Override
  @SqlUpdate(
      """
      update question_import set state = :state, content = ''
      where workspace = :workspace.value and id = :id and state = 'OPEN'\
      """)
  boolean end(
      @BindMethods("workspace") WorkspaceId workspace, String id, PendingImport.State state);

  @Override
  @SqlUpdate("delete from question_import where created_at < :before")
  void forget(Instant before);

  /** Reads a row. */
  final class Mapper implements RowMapper<PendingImport> {
    @Override
    public PendingImport map(ResultSet row, StatementContext context) throws SQLException {
      return new PendingImport(
          row.getString("id"),
          new PersonId(Rows.workspace(row), row.getString("person")),
          OwnQuestionMapper.circle(row),
          row.getString("file"),
          row.getString("content"),
          Theme.find(row.getString("theme")).orElse(Theme.PRIDE),
          Level.find(row.getString("level")).orElse(Level.MID),
          row.getBoolean("lookalikes"),
          PendingImport.State.valueOf(row.getString("state")),
          Columns.at(row, "created_at"));
    }
  }
}
