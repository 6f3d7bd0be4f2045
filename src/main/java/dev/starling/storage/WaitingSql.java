package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.feedback.Waiting;
import dev.starling.round.Answer;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Answers without enough marks. */
@RegisterRowMapper(AnswersSql.Mapper.class)
public interface WaitingSql extends Waiting {
  @Override
  @SqlQuery(
      """
      select a.* from (
        select workspace, id, rubric from round
        where workspace = :channel.workspace.value and channel = :channel.value
          and opened_at >= :since
        order by opened_at desc limit 5
      ) r
      join answer a on a.workspace = r.workspace and a.round = r.id
      where a.person <> :reader.value
        and not exists (select 1 from quiet_signal q where q.workspace = a.workspace
          and q.answer = a.id and q.person = :reader.value)
        and not exists (select 1 from message m
          join reaction x on x.workspace = m.workspace and x.channel = m.channel and x.ts = m.ts
          join rubric_emoji e on e.workspace = x.workspace and e.emoji = x.plain
            and e.version = r.rubric
          where m.workspace = a.workspace and m.answer = a.id
            and x.present and x.person = :reader.value)
        and 2 > (select count(distinct x.person) from message m
          join reaction x on x.workspace = m.workspace and x.channel = m.channel and x.ts = m.ts
          join rubric_emoji e on e.workspace = x.workspace and e.emoji = x.plain
            and e.version = r.rubric
          where m.workspace = a.workspace and m.answer = a.id
            and x.present and x.person <> a.person)
      order by a.sent_at, a.id limit :atMost""")
  List<Answer> findFor(
      @BindMethods("reader") PersonId reader,
      @BindMethods("channel") ChannelId channel,
      Instant since,
      int atMost);
}
