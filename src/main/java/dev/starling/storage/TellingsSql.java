package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.question.Level;
import dev.starling.question.Theme;
import dev.starling.story.Occasion;
import dev.starling.story.Rehearsed;
import dev.starling.story.Tellings;
import dev.starling.story.Told;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** What people told, read from their answers and from the emoji on them. */
@RegisterRowMapper(TellingsSql.Mapper.class)
@RegisterRowMapper(PersonIdMapper.class)
public interface TellingsSql extends Tellings {
  /** Each answer since a moment, once for every theme that it is credited to. */
  String CREDITED =
      """
      (
        select distinct a.workspace, a.id, a.sent_at, r.rubric, r.level,
          coalesce(t.theme, r.theme) as theme
        from answer a
        join round r on r.workspace = a.workspace and r.id = a.round
        left join story_telling l on l.workspace = a.workspace and l.answer = a.id
        left join story_theme t on t.workspace = l.workspace and t.story = l.story
        where a.workspace = :person.workspace.value and a.person = :person.value
          and a.sent_at >= :since
      ) c
      """;

  /** The same with every peer who saw a strength in it; without any where nobody did. */
  String HEARD =
      CREDITED
          + """
          left join (
            select m.workspace, m.answer, x.person as peer, e.version
            from message m
            join reaction x on x.workspace = m.workspace and x.channel = m.channel and x.ts = m.ts
            join rubric_emoji e on e.workspace = x.workspace and e.emoji = x.plain
            left join person p on p.workspace = x.workspace and p.id = x.person
            where m.workspace = :person.workspace.value and m.person = :person.value
              and m.answer is not null and x.present and x.person <> m.person and e.strength
              and not coalesce(p.bot, false) and not coalesce(p.foreigner, false)
          ) s on s.workspace = c.workspace and s.answer = c.id and s.version = c.rubric
          """;

  @Override
  default List<Told> findOf(PersonId person) {
    return findTold(person, Instant.EPOCH);
  }

  @SqlQuery(
      "select c.theme, max(c.sent_at) as told_at, count(distinct s.peer) as peers from "
          + HEARD
          + "group by c.theme")
  List<Told> findTold(@BindMethods("person") PersonId person, Instant since);

  @Override
  @RegisterRowMapper(Occasions.class)
  @SqlQuery(
      "select c.theme, c.sent_at, count(distinct s.peer) as peers from "
          + HEARD
          + "group by c.id, c.theme, c.sent_at order by c.sent_at, c.theme")
  List<Occasion> findSince(@BindMethods("person") PersonId person, Instant since);

  @Override
  @RegisterRowMapper(Rehearsals.class)
  @SqlQuery("select distinct c.theme, c.level from " + CREDITED + "order by c.theme, c.level")
  List<Rehearsed> findRehearsed(@BindMethods("person") PersonId person, Instant since);

  @Override
  default List<PersonId> findTeam(ChannelId channel, Instant since) {
    return team(
        channel, since, new Ts(String.format(Locale.ROOT, "%d.000000", since.getEpochSecond())));
  }

  @SqlQuery(
      """
      select t.workspace, t.person from (
        select a.workspace, a.person from answer a
        join round r on r.workspace = a.workspace and r.id = a.round
        where r.workspace = :channel.workspace.value and r.channel = :channel.value
          and a.sent_at >= :since
        union
        select x.workspace, x.person from reaction x
        join message m on m.workspace = x.workspace and m.channel = x.channel and m.ts = x.ts
        where x.workspace = :channel.workspace.value and x.channel = :channel.value
          and x.present and x.event_ts >= :sinceTs and m.answer is not null
          and m.person <> x.person
      ) t
      left join person p on p.workspace = t.workspace and p.id = t.person
      where not coalesce(p.bot, false) and not coalesce(p.foreigner, false)
        and not coalesce(p.deactivated, false) and t.person not like 'forgotten-%'
      order by t.person""")
  List<PersonId> team(@BindMethods("channel") ChannelId channel, Instant since, Ts sinceTs);

  /** Reads a row. */
  final class Mapper implements RowMapper<Told> {
    @Override
    public Told map(ResultSet row, StatementContext context) throws SQLException {
      return new Told(
          Theme.find(row.getString("theme")).orElseThrow(),
          Columns.at(row, "told_at"),
          row.getInt("peers"));
    }
  }

  /** Reads one telling. */
  final class Occasions implements RowMapper<Occasion> {
    @Override
    public Occasion map(ResultSet row, StatementContext context) throws SQLException {
      return new Occasion(
          Theme.find(row.getString("theme")).orElseThrow(),
          Columns.at(row, "sent_at"),
          row.getInt("peers"));
    }
  }

  /** Reads a theme and a level. */
  final class Rehearsals implements RowMapper<Rehearsed> {
    @Override
    public Rehearsed map(ResultSet row, StatementContext context) throws SQLException {
      return new Rehearsed(
          Theme.find(row.getString("theme")).orElseThrow(),
          Level.find(row.getString("level")).orElseThrow());
    }
  }
}
