package dev.starling.storage;

import dev.starling.round.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads an author's word. */
public final class VerdictMapper implements RowMapper<Verdict> {
  @Override
  public Verdict map(ResultSet row, StatementContext context) throws SQLException {
    return new Verdict(
        row.getBoolean("counts") ? Verdict.Word.COUNTS : Verdict.Word.NOT_MINE,
        Columns.at(row, "decided_at"));
  }
}
