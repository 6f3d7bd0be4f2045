package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.schedule.Halt;
import dev.starling.schedule.Halts;
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

/** The table {@code halt}. */
@RegisterRowMapper(HaltsSql.Mapper.class)
public interface HaltsSql extends Halts {
  @Override
  @SqlUpdate(
      """
      insert into halt (workspace, channel, why, at)
      values (:channel.workspace.value, :channel.value, :why, :at)
      on conflict (workspace, channel) do update set why = excluded.why, at = excluded.at""")
  void note(@BindMethods Halt halt);

  @Override
  @SqlQuery(
      """
      select h.* from halt h
      join schedule s on s.workspace = h.workspace and s.channel = h.channel
      where h.workspace = :channel.workspace.value and h.channel = :channel.value
        and s.paused and h.at >= s.starts_after""")
  Optional<Halt> find(@BindMethods("channel") ChannelId channel);

  @Override
  @SqlQuery(
      """
      select h.* from halt h
      join schedule s on s.workspace = h.workspace and s.channel = h.channel
      where s.paused and h.at >= s.starts_after
      order by h.at, h.workspace, h.channel""")
  List<Halt> all();

  /** Reads a row. */
  final class Mapper implements RowMapper<Halt> {
    @Override
    public Halt map(ResultSet row, StatementContext context) throws SQLException {
      return new Halt(Rows.channel(row), row.getString("why"), Columns.at(row, "at"));
    }
  }
}
