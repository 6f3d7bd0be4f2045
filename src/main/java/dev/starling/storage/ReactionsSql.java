package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import dev.starling.feedback.EmojiName;
import dev.starling.feedback.Reaction;
import dev.starling.feedback.Reactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** The table {@code reaction}. */
@RegisterRowMapper(ReactionsSql.Mapper.class)
public interface ReactionsSql extends Reactions {
  @Override
  default boolean note(ChannelId channel, Reaction reaction) {
    return note(
        channel, reaction, EmojiName.exact(reaction.emoji()), EmojiName.plain(reaction.emoji()));
  }

  /** At one moment the removal wins; what is deleted takes no emoji any more. */
  @SqlUpdate(
      """
      insert into reaction (workspace, channel, ts, person, emoji, plain, present, event_ts)
      select :channel.workspace.value, :channel.value, :message, :person.value, :exact, :plain,
        :present, :eventTs
      where not exists (select 1 from message m where m.workspace = :channel.workspace.value
        and m.channel = :channel.value and m.ts = :message and m.deleted)
      on conflict (workspace, channel, ts, person, emoji) do update
      set present = excluded.present, event_ts = excluded.event_ts
      where reaction.event_ts < excluded.event_ts
        or reaction.event_ts = excluded.event_ts and reaction.present and not excluded.present""")
  boolean note(
      @BindMethods("channel") ChannelId channel,
      @BindMethods Reaction reaction,
      String exact,
      String plain);

  @Override
  @Transaction
  default boolean takeBack(ChannelId channel, Reaction removal) {
    String exact = EmojiName.exact(removal.emoji());
    boolean stoodByName = stands(channel, removal, exact);
    boolean news = note(channel, removal);
    if (news && !stoodByName) {
      removeNameless(channel, removal, exact);
    }
    return news;
  }

  @SqlQuery(
      """
      select exists (select 1 from reaction where workspace = :channel.workspace.value
        and channel = :channel.value and ts = :message and person = :person.value
        and emoji = :exact and present)""")
  boolean stands(
      @BindMethods("channel") ChannelId channel, @BindMethods Reaction reaction, String exact);

  @SqlUpdate(
      """
      delete from reaction where workspace = :channel.workspace.value
        and channel = :channel.value and ts = :message and emoji = :exact
        and person = (select min(x.person) from reaction x
          where x.workspace = :channel.workspace.value and x.channel = :channel.value
            and x.ts = :message and x.emoji = :exact and x.present
            and x.person like 'forgotten-%')""")
  void removeNameless(
      @BindMethods("channel") ChannelId channel, @BindMethods Reaction reaction, String exact);

  @Override
  default List<Reaction> standingOn(ChannelId channel, Collection<Ts> messages) {
    return messages.isEmpty()
        ? List.of()
        : standing(channel, messages.stream().map(Ts::value).toList());
  }

  @Override
  default List<Reaction> historyOn(ChannelId channel, Collection<Ts> messages) {
    return messages.isEmpty()
        ? List.of()
        : history(channel, messages.stream().map(Ts::value).toList());
  }

  @SqlQuery(
      """
      select * from reaction where workspace = :channel.workspace.value
        and channel = :channel.value and ts in (<messages>)""")
  List<Reaction> history(
      @BindMethods("channel") ChannelId channel, @BindList("messages") List<String> messages);

  @Override
  default void forgetStrays(
      ChannelId channel, Instant putAfter, Instant putBefore, Instant sentBefore) {
    forget(channel, Ts.of(putAfter), Ts.of(putBefore), Ts.of(sentBefore));
  }

  @SqlUpdate(
      """
      delete from reaction where workspace = :channel.workspace.value
        and channel = :channel.value and event_ts > :putAfter and event_ts < :putBefore
        and ts < :sentBefore
        and not exists (select 1 from message m where m.workspace = reaction.workspace
          and m.channel = reaction.channel and m.ts = reaction.ts)""")
  void forget(@BindMethods("channel") ChannelId channel, Ts putAfter, Ts putBefore, Ts sentBefore);

  @SqlQuery(
      """
      select x.* from reaction x
      left join person p on p.workspace = x.workspace and p.id = x.person
      where x.workspace = :channel.workspace.value and x.channel = :channel.value
        and x.ts in (<messages>) and x.present
        and not coalesce(p.bot, false) and not coalesce(p.foreigner, false)""")
  List<Reaction> standing(
      @BindMethods("channel") ChannelId channel, @BindList("messages") List<String> messages);

  /** Reads a row. */
  final class Mapper implements RowMapper<Reaction> {
    @Override
    public Reaction map(ResultSet row, StatementContext context) throws SQLException {
      return new Reaction(
          new Ts(row.getString("ts")),
          Rows.person(row),
          row.getString("emoji"),
          row.getBoolean("present"),
          new Ts(row.getString("event_ts")));
    }
  }
}
