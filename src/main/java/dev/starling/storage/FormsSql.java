package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.round.FormAnswer;
import dev.starling.round.Forms;
import dev.starling.round.RoundId;
import dev.starling.round.StarParts;
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

/** The table {@code form}. */
@RegisterRowMapper(FormsSql.Mapper.class)
public interface FormsSql extends Forms {
  @Override
  @SqlUpdate(
      """
      insert into form (workspace, id, round, person, situation, task, action, result, learning,
        tradeoffs, submitted_at)
      values (:person.workspace.value, :id, :round.value, :person.value, :parts.situation,
        :parts.task, :parts.action, :parts.result, :parts.learning, :parts.tradeoffs, :submittedAt)
      on conflict (workspace, id) do nothing""")
  boolean submit(@BindMethods FormAnswer form);

  @Override
  @SqlQuery("select * from form where workspace = :workspace.value and id = :id and not deleted")
  Optional<FormAnswer> find(@BindMethods("workspace") WorkspaceId workspace, String id);

  @Override
  @SqlQuery(
      """
      select f.* from form f
      join round r on r.workspace = f.workspace and r.id = f.round
      where f.workspace = :channel.workspace.value and r.channel = :channel.value
        and f.ts = :post and not f.deleted""")
  Optional<FormAnswer> findByPost(@BindMethods("channel") ChannelId channel, Ts post);

  @Override
  @SqlUpdate(
      """
      update form set situation = :parts.situation, task = :parts.task, action = :parts.action,
        result = :parts.result, learning = :parts.learning, tradeoffs = :parts.tradeoffs,
        edited_at = :at
      where workspace = :workspace.value and id = :id and not deleted""")
  void edit(
      @BindMethods("workspace") WorkspaceId workspace,
      String id,
      @BindMethods("parts") StarParts parts,
      Instant at);

  @Override
  @SqlUpdate("update form set ts = :ts where workspace = :workspace.value and id = :id")
  void posted(@BindMethods("workspace") WorkspaceId workspace, String id, Ts ts);

  @Override
  @SqlUpdate(
      """
      update form set deleted = true, situation = '', task = '', action = '', result = '',
        learning = '', tradeoffs = ''
      where workspace = :workspace.value and id = :id and not deleted""")
  boolean delete(@BindMethods("workspace") WorkspaceId workspace, String id);

  /** Reads a row. */
  final class Mapper implements RowMapper<FormAnswer> {
    @Override
    public FormAnswer map(ResultSet row, StatementContext context) throws SQLException {
      return new FormAnswer(
          row.getString("id"),
          new RoundId(Rows.workspace(row), row.getString("round")),
          Rows.person(row),
          new StarParts(
              row.getString("situation"),
              row.getString("task"),
              row.getString("action"),
              row.getString("result"),
              row.getString("learning"),
              row.getString("tradeoffs")),
          Columns.at(row, "submitted_at"),
          Columns.ts(row, "ts"));
    }
  }
}
