package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Post;
import dev.starling.base.Posts;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code post}. */
@RegisterRowMapper(PostsSql.Mapper.class)
public interface PostsSql extends Posts {
  @Override
  @SqlUpdate(
      """
      insert into post (workspace, key, channel, state, planned_at)
      values (:workspace.value, :key, :channel.value, 'PLANNED', :now)
      on conflict (workspace, key) do nothing""")
  void enter(
      @BindMethods("workspace") WorkspaceId workspace,
      String key,
      @BindMethods("channel") ChannelId channel,
      Instant now);

  @Override
  @SqlUpdate(
      """
      insert into post (workspace, key, person, state, planned_at)
      values (:workspace.value, :key, :person.value, 'PLANNED', :now)
      on conflict (workspace, key) do nothing""")
  void enterLetter(
      @BindMethods("workspace") WorkspaceId workspace,
      String key,
      @BindMethods("person") PersonId person,
      Instant now);

  @Override
  @SqlQuery("select * from post where workspace = :workspace.value and key = :key")
  Optional<Post> find(@BindMethods("workspace") WorkspaceId workspace, String key);

  @Override
  @SqlUpdate(
      """
      update post set state = 'SENDING', tried_last = :now, attempts = attempts + 1,
        tried_first = coalesce(tried_first, :now)
      where workspace = :workspace.value and key = :key
        and (state = 'PLANNED' or state = 'SENDING' and tried_last < :triedBefore)""")
  boolean send(
      @BindMethods("workspace") WorkspaceId workspace,
      String key,
      Instant now,
      Instant triedBefore);

  @Override
  @SqlUpdate(
      """
      update post set state = 'PLANNED', attempts = attempts - 1,
        tried_first = case when attempts > 1 then tried_first end
      where workspace = :workspace.value and key = :key and state = 'SENDING'""")
  void replan(@BindMethods("workspace") WorkspaceId workspace, String key);

  @Override
  @SqlUpdate(
      """
      update post set state = 'POSTED', ts = :ts, why = null
      where workspace = :workspace.value and key = :key and ts is null""")
  boolean posted(@BindMethods("workspace") WorkspaceId workspace, String key, Ts ts);

  @Override
  @SqlUpdate(
      """
      update post set state = :state, why = :why
      where workspace = :workspace.value and key = :key and state in ('PLANNED', 'SENDING')""")
  boolean giveUp(
      @BindMethods("workspace") WorkspaceId workspace, String key, Post.State state, String why);

  @Override
  @SqlUpdate(
      """
      update post set state = 'PLANNED', planned_at = :now, attempts = 0, why = null
      where workspace = :workspace.value and key = :key and state in ('REFUSED', 'MISSED')""")
  boolean reopen(@BindMethods("workspace") WorkspaceId workspace, String key, Instant now);

  /** Reads a row. */
  final class Mapper implements RowMapper<Post> {
    @Override
    public Post map(ResultSet row, StatementContext context) throws SQLException {
      return new Post(
          Rows.workspace(row),
          row.getString("key"),
          Post.State.valueOf(row.getString("state")),
          Columns.ts(row, "ts"),
          Columns.at(row, "planned_at"),
          Columns.moment(row, "tried_first"),
          Columns.moment(row, "tried_last"),
          row.getInt("attempts"),
          Optional.ofNullable(row.getString("why")).orElse(""));
    }
  }
}
