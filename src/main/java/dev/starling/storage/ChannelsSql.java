package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.WorkspaceId;
import dev.starling.workspace.Channel;
import dev.starling.workspace.Channels;
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
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** The table {@code channel}. */
@RegisterRowMapper(ChannelsSql.Mapper.class)
public interface ChannelsSql extends Channels {
  @Override
  @Transaction
  default ChannelId enter(WorkspaceId workspace, String slackId) {
    Optional<Long> known = number(workspace, slackId);
    if (known.isEmpty()) {
      insert(workspace, nextNumber(workspace), slackId);
      known = number(workspace, slackId);
    }
    return new ChannelId(workspace, known.orElseThrow());
  }

  /** Whoever enters a channel holds the workspace's row until its transaction ends. */
  @SqlQuery(
      "update workspace set channels = channels + 1 where id = :workspace.value returning channels")
  long nextNumber(@BindMethods("workspace") WorkspaceId workspace);

  @SqlUpdate(
      """
      insert into channel (workspace, id, slack_id) values (:workspace.value, :number, :slackId)
      on conflict (workspace, slack_id) do nothing""")
  void insert(@BindMethods("workspace") WorkspaceId workspace, long number, String slackId);

  @SqlQuery("select id from channel where workspace = :workspace.value and slack_id = :slackId")
  Optional<Long> number(@BindMethods("workspace") WorkspaceId workspace, String slackId);

  @Override
  default Optional<ChannelId> findId(WorkspaceId workspace, String slackId) {
    return number(workspace, slackId).map(number -> new ChannelId(workspace, number));
  }

  @Override
  @SqlQuery("select * from channel where workspace = :id.workspace.value and id = :id.value")
  Optional<Channel> find(@BindMethods("id") ChannelId id);

  @Override
  @SqlUpdate(
      """
      update channel set name = :name, private = :isPrivate, shared = :shared,
        archived = :archived, member = :member, checked_at = :checkedAt
      where workspace = :id.workspace.value and id = :id.value""")
  void save(@BindMethods Channel channel);

  @Override
  @SqlUpdate(
      """
      update channel set slack_id = :slackId
      where workspace = :id.workspace.value and id = :id.value""")
  void rename(@BindMethods("id") ChannelId id, String slackId);

  @Override
  @SqlUpdate(
      """
      update channel set greeted_at = :now
      where workspace = :id.workspace.value and id = :id.value
        and (greeted_at is null or greeted_at < :unlessSince)""")
  boolean greet(@BindMethods("id") ChannelId id, Instant now, Instant unlessSince);

  /** Reads a row. */
  final class Mapper implements RowMapper<Channel> {
    @Override
    public Channel map(ResultSet row, StatementContext context) throws SQLException {
      return new Channel(
          new ChannelId(Rows.workspace(row), row.getLong("id")),
          row.getString("slack_id"),
          row.getString("name"),
          row.getBoolean("private"),
          row.getBoolean("shared"),
          row.getBoolean("archived"),
          row.getBoolean("member"),
          Columns.moment(row, "checked_at"));
    }
  }
}
