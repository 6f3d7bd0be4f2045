package dev.starling.storage;

import dev.starling.base.Ts;
import dev.starling.coach.Length;
import dev.starling.round.Clip;
import dev.starling.round.Said;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a message as far as it matters for who answered. */
public final class SaidMapper implements RowMapper<Said> {
  @Override
  public Said map(ResultSet row, StatementContext context) throws SQLException {
    Clip clip = row.getInt("clips") == 0 ? null : new Clip(Columns.number(row, "seconds"));
    Ts ts = new Ts(row.getString("ts"));
    boolean form = row.getString("form") != null;
    Length length = new Length(row.getInt("words"), row.getInt("characters"));
    return new Said(
        ts,
        Rows.person(row),
        form ? Columns.at(row, "sent_at") : ts.at(),
        length,
        row.getBoolean("opens_with_mention"),
        clip,
        form);
  }
}
