package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.question.Dimension;
import dev.starling.question.Level;
import dev.starling.question.Question;
import dev.starling.question.QuestionId;
import dev.starling.question.Theme;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.RoundState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        question(row),
        row.getString("why"),
        row.getInt("rubric"),
        RoundState.valueOf(row.getString("state")),
        Columns.at(row, "opened_at"),
        Columns.at(row, "closes_at"),
        row.getBoolean("late"),
        Columns.ts(row, "ts"));
  }

  private static Question question(ResultSet row) throws SQLException {
    return new Question(
        new QuestionId(row.getString("question_id")),
        row.getString("question"),
        known(row.getString("themes"), Theme::find),
        known(row.getString("dimensions"), Dimension::find),
        Level.find(row.getString("level")).orElseThrow(),
        Rows.lines(row.getString("look_for")),
        Rows.lines(row.getString("follow_ups")),
        Rows.lines(row.getString("principles")));
  }

  private static <V> List<V> known(String slugs, Function<String, Optional<V>> find) {
    return Rows.lines(slugs).stream().map(find).flatMap(Optional::stream).toList();
  }
}
