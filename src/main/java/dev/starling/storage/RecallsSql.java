package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.quiz.Box;
import dev.starling.quiz.ItemId;
import dev.starling.quiz.Recall;
import dev.starling.quiz.Recalls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code quiz_recall}. */
@RegisterRowMapper(RecallsSql.Mapper.class)
public interface RecallsSql extends Recalls {
  @Override
  @SqlQuery(
      """
      select * from quiz_recall
      where workspace = :person.workspace.value and person = :person.value
      order by item\
      """)
  List<Recall> findOf(@BindMethods("person") PersonId person);

  @Override
  @SqlQuery(
      """
      select * from quiz_recall
      where workspace = :person.workspace.value and person = :person.value
        and item = :item.value\
      """)
  Optional<Recall> find(@BindMethods("person") PersonId person, @BindMethods("item") ItemId item);

  @Override
  @SqlUpdate(
      """
      insert into quiz_recall (workspace, person, item, answers, box, chosen, answered_at)
      values (:person.workspace.value, :person.value, :item.value, :answers, :box.number, :chosen,
        :answeredAt)
      on conflict (workspace, person, item) do update set answers = excluded.answers,
        box = excluded.box, chosen = excluded.chosen, answered_at = excluded.answered_at
      where quiz_recall.answers < excluded.answers\
      """)
  boolean keep(@BindMethods Recall recall);

  /** Reads a row. */
  final class Mapper implements RowMapper<Recall> {
    @Override
    public Recall map(ResultSet row, StatementContext context) throws SQLException {
      return new Recall(
          Rows.person(row),
          new ItemId(row.getString("item")),
          row.getInt("answers"),
          new Box(row.getInt("box")),
          row.getString("chosen"),
          Columns.at(row, "answered_at"));
    }
  }
}
