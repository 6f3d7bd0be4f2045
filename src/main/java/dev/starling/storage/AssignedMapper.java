package dev.starling.storage;

import dev.starling.round.AnswerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads to which answer a message belongs. */
public final class AssignedMapper implements RowMapper<AnswerId> {
  @Override
  public AnswerId map(ResultSet row, StatementContext context) throws SQLException {
    return new AnswerId(Rows.workspace(row), row.getString("answer"));
  }
}
