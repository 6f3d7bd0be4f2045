package dev.starling.storage;

import dev.starling.question.Asked;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads what a channel was asked. */
public final class AskedMapper implements RowMapper<Asked> {
  @Override
  public Asked map(ResultSet row, StatementContext context) throws SQLException {
    Instant openedAt = Columns.at(row, "opened_at");
    return new Asked(
        new QuestionId(row.getString("question_id")),
        Theme.find(row.getString("theme")).orElseThrow(),
        LocalDate.ofInstant(openedAt, ZoneOffset.UTC));
  }
}
