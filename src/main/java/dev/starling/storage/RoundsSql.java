package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Asked;
import dev.starling.question.History;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.Rounds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code round}. */
@RegisterRowMapper(RoundMapper.class)
@RegisterRowMapper(AskedMapper.class)
public interface RoundsSql extends Rounds {
  @Override
  default boolean open(Round round) {
    return insert(RoundRow.of(round));
  }

  @SqlUpdate(
      """
      insert into round (workspace, id, channel, date, asked_by, question_id, question, theme,
        themes, dimensions, level, look_for, follow_ups, principles, why, rubric, state, opened_at,
        closes_at, late, ts)
      values (:workspace, :id, :channel, :date, :askedBy, :questionId, :question, :theme, :themes,
        :dimensions, :level, :lookFor, :followUps, :principles, :why, :rubric, :state, :openedAt,
        :closesAt, :late, :ts)
      on conflict (workspace, channel, date) do nothing\
      """)
  boolean insert(@BindMethods RoundRow row);

  @Override
  @SqlQuery("select * from round where workspace = :id.workspace.value and id = :id.value")
  Optional<Round> find(@BindMethods("id") RoundId id);

  @Override
  @SqlQuery(
      """
      select * from round where workspace = :channel.workspace.value and channel = :channel.value
        and ts = :thread\
      """)
  Optional<Round> findByThread(@BindMethods("channel") ChannelId channel, Ts thread);

  @Override
  @SqlQuery(
      """
      select * from round where workspace = :channel.workspace.value and channel = :channel.value
        and state = 'OPEN'
      order by opened_at desc, id\
      """)
  List<Round> findOpen(@BindMethods("channel") ChannelId channel);

  @Override
  @SqlQuery(
      """
      select * from round where workspace = :channel.workspace.value and channel = :channel.value
        and ts is not null
      order by opened_at desc, id limit 1\
      """)
  Optional<Round> findLatest(@BindMethods("channel") ChannelId channel);

  @Override
  @SqlQuery(
      """
      select count(*) from round
      where workspace = :channel.workspace.value and channel = :channel.value
        and date >= :from and date < :before and state <> 'WITHDRAWN'\
      """)
  int countOfSlots(@BindMethods("channel") ChannelId channel, LocalDate from, LocalDate before);

  @Override
  default History history(ChannelId channel) {
    return new History(asked(channel));
  }

  /** A question whose post was lost was not asked. */
  @SqlQuery(
      """
      select question_id, theme, opened_at from round
      where workspace = :channel.workspace.value and channel = :channel.value
        and state <> 'WITHDRAWN'
      order by opened_at, id\
      """)
  List<Asked> asked(@BindMethods("channel") ChannelId channel);

  @Override
  @SqlQuery(
      """
      select count(*) from round where workspace = :channel.workspace.value
        and channel = :channel.value and asked_by = :person.value and opened_at >= :since
        and state <> 'WITHDRAWN'\
      """)
  int countAskedBy(
      @BindMethods("channel") ChannelId channel,
      @BindMethods("person") PersonId person,
      Instant since);

  @Override
  @SqlQuery(
      """
      select exists (select 1 from round where workspace = :channel.workspace.value
        and channel = :channel.value and closes_at >= :since and state <> 'WITHDRAWN')\
      """)
  boolean isPractising(@BindMethods("channel") ChannelId channel, Instant since);

  @Override
  @SqlQuery(
      """
      select exists (select 1 from round where workspace = :channel.workspace.value
        and channel = :channel.value
        and (ts = :thread or ts is null and state <> 'WITHDRAWN'))\
      """)
  boolean mayOwn(@BindMethods("channel") ChannelId channel, Ts thread);

  @Override
  @SqlQuery(
      """
      select * from round where closes_at >= :since and ts is not null
      order by opened_at, id\
      """)
  List<Round> findActive(Instant since);

  @Override
  default Optional<Instant> findOldestOpening(ChannelId channel, Instant closesAfter) {
    return openings(channel, closesAfter).stream().findFirst();
  }

  @SqlQuery(
      """
      select opened_at from round where workspace = :channel.workspace.value
        and channel = :channel.value and closes_at > :closesAfter and state <> 'WITHDRAWN'
      order by opened_at limit 1""")
  List<Instant> openings(@BindMethods("channel") ChannelId channel, Instant closesAfter);

  /** Whatever was posted after a moment closes after it, and by that it is found quickly. */
  @SqlQuery(
      """
      select exists (select 1 from round where closes_at > :after and workspace = :workspace.value
        and ts > :afterTs and ts < :beforeTs)""")
  boolean anyPosted(
      @BindMethods("workspace") WorkspaceId workspace,
      Instant after,
      String afterTs,
      String beforeTs);

  @Override
  default boolean anyPosted(WorkspaceId workspace, Instant after, Instant before) {
    return anyPosted(workspace, after, Ts.of(after).value(), Ts.of(before).value());
  }

  @Override
  @SqlQuery(
      """
      select * from round where ts is null and state = 'OPEN' and opened_at < :openedBefore
      order by opened_at, id\
      """)
  List<Round> findStuck(Instant openedBefore);

  @Override
  @SqlUpdate(
      """
      update round set ts = :ts, state = case when state = 'WITHDRAWN' then 'OPEN' else state end
      where workspace = :id.workspace.value and id = :id.value""")
  void posted(@BindMethods("id") RoundId id, Ts ts);

  @Override
  @SqlUpdate(
      """
      update round set state = 'CLOSED', closed_at = :at
      where workspace = :id.workspace.value and id = :id.value and state = 'OPEN'\
      """)
  boolean close(@BindMethods("id") RoundId id, Instant at);

  @Override
  @SqlUpdate(
      """
      update round set state = 'WITHDRAWN'
      where workspace = :id.workspace.value and id = :id.value and ts is null
        and state <> 'WITHDRAWN'\
      """)
  boolean withdraw(@BindMethods("id") RoundId id);

  @Override
  @SqlUpdate(
      """
      update round set state = 'OPEN', late = true
      where workspace = :id.workspace.value and id = :id.value and ts is null
        and state = 'WITHDRAWN'""")
  boolean revive(@BindMethods("id") RoundId id);

  @Override
  @SqlQuery(
      """
      select * from round where workspace = :channel.workspace.value and channel = :channel.value
        and state = 'WITHDRAWN' and date is not null
      order by opened_at desc, id limit 1""")
  Optional<Round> findMissed(@BindMethods("channel") ChannelId channel);

  @Override
  @SqlUpdate(
      "update round set state = state where workspace = :id.workspace.value and id = :id.value")
  boolean hold(@BindMethods("id") RoundId id);
}
