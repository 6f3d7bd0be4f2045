package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.forget.Farewell;
import dev.starling.forget.Farewells;
import dev.starling.forget.Holdings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** The table {@code farewell}. */
@RegisterRowMapper(FarewellsSql.Mapper.class)
public interface FarewellsSql extends Farewells {
  @Override
  @SqlUpdate(
      """
      insert into farewell (workspace, person, stories, drafts, answers, form_posts, messages,
        marks, signals, quiz_items, suggestions, said_at)
      values (:person.workspace.value, :person.value, :deleted.stories, :deleted.drafts,
        :deleted.answers, :deleted.formPosts, :deleted.messages, :deleted.marks, :deleted.signals,
        :deleted.quizItems, :deleted.suggestions, :saidAt)
      on conflict (workspace, person) do nothing""")
  void keep(@BindMethods Farewell farewell);

  @Override
  @SqlQuery(
      """
      select * from farewell
      where workspace = :person.workspace.value and person = :person.value""")
  Optional<Farewell> find(@BindMethods("person") PersonId person);

  @Override
  @Transaction
  default void done(PersonId person) {
    forgetLetters(person);
    remove(person);
  }

  @SqlUpdate(
      "delete from post where workspace = :person.workspace.value and person = :person.value")
  void forgetLetters(@BindMethods("person") PersonId person);

  @SqlUpdate(
      "delete from farewell where workspace = :person.workspace.value and person = :person.value")
  void remove(@BindMethods("person") PersonId person);

  /** Reads a row. */
  final class Mapper implements RowMapper<Farewell> {
    @Override
    public Farewell map(ResultSet row, StatementContext context) throws SQLException {
      return new Farewell(Rows.person(row), holdings(row), Columns.at(row, "said_at"));
    }

    private static Holdings holdings(ResultSet row) throws SQLException {
      return new Holdings(
          row.getInt("stories"),
          row.getInt("drafts"),
          row.getInt("answers"),
          row.getInt("form_posts"),
          row.getInt("messages"),
          row.getInt("marks"),
          row.getInt("signals"),
          row.getInt("quiz_items"),
          row.getInt("suggestions"));
    }
  }
}
