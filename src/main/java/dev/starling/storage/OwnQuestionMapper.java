package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.question.PackId;
import dev.starling.question.own.Circle;
import dev.starling.question.own.OwnQuestion;
import dev.starling.question.own.OwnState;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads what a team made of a question. */
public final class OwnQuestionMapper implements RowMapper<OwnQuestion> {
  @Override
  public OwnQuestion map(ResultSet row, StatementContext context) throws SQLException {
    return new OwnQuestion(
        circle(row),
        QuestionColumns.question(row, "id", "text"),
        new PackId(row.getString("pack")),
        OwnState.valueOf(row.getString("state")),
        row.getBoolean("reworded"),
        person(row, "author"),
        Columns.at(row, "created_at"),
        person(row, "decided_by"),
        Columns.moment(row, "decided_at"),
        row.getString("reason"));
  }

  static Circle circle(ResultSet row) throws SQLException {
    WorkspaceId workspace = Rows.workspace(row);
    long channel = row.getLong("channel");
    return channel == 0 ? Circle.of(workspace) : Circle.of(new ChannelId(workspace, channel));
  }

  /** Whole workspaces stand under no channel's number. */
  static long channel(Circle circle) {
    return circle.channel().map(ChannelId::value).orElse(0L);
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    String id = row.getString(column);
    return id == null ? null : new PersonId(Rows.workspace(row), id);
  }
}
