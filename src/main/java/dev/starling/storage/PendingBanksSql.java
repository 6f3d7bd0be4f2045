package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.belongings.PendingBank;
import dev.starling.belongings.PendingBanks;
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

/** The table {@code story_import}. */
@RegisterRowMapper(PendingBanksSql.Mapper.class)
public interface PendingBanksSql extends PendingBanks {
  @Override
  @SqlUpdate(
      """
      insert into story_import (workspace, id, person, file, content, state, created_at)
      values (:person.workspace.value, :id, :person.value, :file, :content, :state, :createdAt)
      on conflict (workspace, id) do nothing""")
  boolean add(@BindMethods PendingBank pending);

  @Override
  @SqlQuery(
      """
      select * from story_import
      where workspace = :person.workspace.value and person = :person.value and id = :id""")
  Optional<PendingBank> find(@BindMethods("person") PersonId person, String id);

  @Override
  @SqlUpdate(
      """
      update story_import set state = :state, content = ''
      where workspace = :person.workspace.value and person = :person.value and id = :id
        and state = 'OPEN'""")
  boolean end(@BindMethods("person") PersonId person, String id, PendingBank.State state);

  @Override
  @SqlUpdate("delete from story_import where created_at < :before")
  void forget(Instant before);

  /** Reads a row. */
  final class Mapper implements RowMapper<PendingBank> {
    @Override
    public PendingBank map(ResultSet row, StatementContext context) throws SQLException {
      return new PendingBank(
          row.getString("id"),
          Rows.person(row),
          row.getString("file"),
          row.getString("content"),
          PendingBank.State.valueOf(row.getString("state")),
          Columns.at(row, "created_at"));
    }
  }
}
