package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.feedback.Echo;
import dev.starling.feedback.Echoes;
import dev.starling.feedback.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Marks by emoji and those given privately, as their receiver may see them. */
@RegisterRowMapper(EchoesSql.Mapper.class)
public interface EchoesSql extends Echoes {
  @Override
  @SqlQuery(
      """
      select a.workspace, a.sent_at, e.mark, x.person
      from answer a
      join round r on r.workspace = a.workspace and r.id = a.round
      join message m on m.workspace = a.workspace and m.answer = a.id
      join reaction x on x.workspace = m.workspace and x.channel = m.channel and x.ts = m.ts
      join rubric_emoji e on e.workspace = x.workspace and e.emoji = x.plain
        and e.version = r.rubric
      left join rubric v on v.workspace = e.workspace and v.version = e.version
      left join person p on p.workspace = x.workspace and p.id = x.person
      where a.workspace = :person.workspace.value and a.person = :person.value
        and a.sent_at >= :since and x.present and x.person <> a.person
        and (e.strength or coalesce(v.growth_in_public, true))
        and not coalesce(p.bot, false) and not coalesce(p.foreigner, false)
      union
      select a.workspace, a.sent_at, q.mark, q.person
      from answer a
      join quiet_signal q on q.workspace = a.workspace and q.answer = a.id
      where a.workspace = :person.workspace.value and a.person = :person.value
        and a.sent_at >= :since
      order by 2, 3, 4""")
  List<Echo> findOf(@BindMethods("person") PersonId person, Instant since);

  /** Reads a row. */
  final class Mapper implements RowMapper<Echo> {
    @Override
    public Echo map(ResultSet row, StatementContext context) throws SQLException {
      return new Echo(
          Columns.at(row, "sent_at"),
          Mark.ofSlug(row.getString("mark")).orElseThrow(),
          Rows.person(row));
    }
  }
}
