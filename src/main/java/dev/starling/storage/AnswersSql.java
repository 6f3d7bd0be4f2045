package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.coach.Length;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.AnswerKind;
import dev.starling.round.Answers;
import dev.starling.round.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code answer}. */
@RegisterRowMapper(AnswersSql.Mapper.class)
public interface AnswersSql extends Answers {
  @Override
  @SqlQuery("select * from answer where workspace = :id.workspace.value and id = :id.value")
  Optional<Answer> find(@BindMethods("id") AnswerId id);

  @Override
  @SqlQuery(
      """
      select * from answer where workspace = :round.workspace.value and round = :round.value
      order by sent_at, id""")
  List<Answer> findIn(@BindMethods("round") RoundId round);

  @Override
  @SqlQuery(
      """
      select * from answer where workspace = :person.workspace.value and person = :person.value
      order by sent_at desc, id limit :atMost""")
  List<Answer> findOf(@BindMethods("person") PersonId person, int atMost);

  @Override
  @SqlQuery(
      """
      select exists (select 1 from answer where workspace = :round.workspace.value
        and round = :round.value and person = :person.value)""")
  boolean hasAnswered(@BindMethods("person") PersonId person, @BindMethods("round") RoundId round);

  @Override
  @SqlQuery(
      """
      select a.* from message m
      join answer a on a.workspace = m.workspace and a.id = m.answer
      where m.workspace = :channel.workspace.value and m.channel = :channel.value
        and m.ts = :message""")
  Optional<Answer> findByMessage(@BindMethods("channel") ChannelId channel, Ts message);

  @Override
  @SqlQuery(
      """
      select ts from message where workspace = :id.workspace.value and answer = :id.value
      order by ts""")
  List<Ts> messagesOf(@BindMethods("id") AnswerId id);

  @Override
  @SqlUpdate(
      """
      insert into answer (workspace, id, round, person, ts, sent_at, last_at, kind, take, words,
        characters, seconds, late)
      values (:id.workspace.value, :id.value, :round.value, :person.value, :ts, :sentAt, :lastAt,
        :kind, :take, :length.words, :length.spacelessCharacters, :seconds, :late)
      on conflict (workspace, id) do update set ts = excluded.ts, sent_at = excluded.sent_at,
        last_at = excluded.last_at, kind = excluded.kind, take = excluded.take,
        words = excluded.words, characters = excluded.characters, seconds = excluded.seconds,
        late = excluded.late""")
  void save(@BindMethods Answer answer);

  @Override
  @SqlUpdate("delete from answer where workspace = :id.workspace.value and id = :id.value")
  void remove(@BindMethods("id") AnswerId id);

  @Override
  @SqlUpdate(
      """
      update answer set confirmed_at = :at
      where workspace = :id.workspace.value and id = :id.value and confirmed_at is null""")
  boolean confirm(@BindMethods("id") AnswerId id, Instant at);

  /** Reads a row. */
  final class Mapper implements RowMapper<Answer> {
    @Override
    public Answer map(ResultSet row, StatementContext context) throws SQLException {
      return new Answer(
          new AnswerId(Rows.workspace(row), row.getString("id")),
          new RoundId(Rows.workspace(row), row.getString("round")),
          Rows.person(row),
          new Ts(row.getString("ts")),
          Columns.at(row, "sent_at"),
          Columns.at(row, "last_at"),
          AnswerKind.valueOf(row.getString("kind")),
          row.getInt("take"),
          new Length(row.getInt("words"), row.getInt("characters")),
          Columns.number(row, "seconds"),
          row.getBoolean("late"));
    }
  }
}
