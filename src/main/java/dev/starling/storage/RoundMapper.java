package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.RoundState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a round, with its question in the words it was asked in. */
public final class RoundMapper implements RowMapper<Round> {
  @Override
  public Round map(ResultSet row, StatementContext context) throws SQLException {
    String date = row.getString("date");
    String askedBy = row.getString("asked_by");
    return new Round(
        new RoundId(Rows.workspace(row), row.getString("id")),
        Rows.channel(row),
        date == null ? null : LocalDate.parse(date),
        askedBy == null ? null : new PersonId(Rows.workspace(row), askedBy),
        QuestionColumns.question(row, "question_id", "question"),
        row.getString("why"),
        row.getInt("rubric"),
        RoundState.valueOf(row.getString("state")),
        Columns.at(row, "opened_at"),
        Columns.at(row, "closes_at"),
        row.getBoolean("late"),
        Columns.ts(row, "ts"));
  }
}
