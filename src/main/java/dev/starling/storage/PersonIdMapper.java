package dev.starling.storage;

import dev.starling.base.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a person's id. */
public final class PersonIdMapper implements RowMapper<PersonId> {
  @Override
  public PersonId map(ResultSet row, StatementContext context) throws SQLException {
    return Rows.person(row);
  }
}
