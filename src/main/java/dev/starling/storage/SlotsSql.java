package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.schedule.Slot;
import dev.starling.schedule.SlotState;
import dev.starling.schedule.Slots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code slot}. */
@RegisterRowMapper(SlotsSql.Mapper.class)
public interface SlotsSql extends Slots {
  @Override
  @SqlUpdate(
      """
      insert into slot (workspace, channel, date, due, state, reason, changed_at)
      values (:channel.workspace.value, :channel.value, :date, :due, :state, :reason, :changedAt)
      on conflict (workspace, channel, date) do nothing""")
  boolean record(@BindMethods Slot slot);

  @Override
  @SqlUpdate(
      """
      update slot set state = :to, reason = :reason, changed_at = :changedAt
      where workspace = :channel.workspace.value and channel = :channel.value and date = :date
        and state = :from""")
  boolean move(
      @BindMethods("channel") ChannelId channel,
      LocalDate date,
      SlotState from,
      SlotState to,
      String reason,
      Instant changedAt);

  @Override
  @SqlUpdate(
      """
      delete from slot where workspace = :channel.workspace.value and channel = :channel.value
        and date = :date and state = 'SKIPPED'""")
  boolean unskip(@BindMethods("channel") ChannelId channel, LocalDate date);

  @Override
  @SqlQuery(
      """
      select * from slot where workspace = :channel.workspace.value and channel = :channel.value
        and date = :date""")
  Optional<Slot> find(@BindMethods("channel") ChannelId channel, LocalDate date);

  @Override
  @SqlQuery(
      """
      select * from slot where workspace = :channel.workspace.value and channel = :channel.value
        and date >= :date
      order by date""")
  List<Slot> findFrom(@BindMethods("channel") ChannelId channel, LocalDate date);

  @Override
  @SqlQuery(
      """
      select due from slot where workspace = :channel.workspace.value and channel = :channel.value
        and state <> 'SKIPPED'
      order by due desc limit 1""")
  Optional<Instant> findLastDue(@BindMethods("channel") ChannelId channel);

  /** Reads a row. */
  final class Mapper implements RowMapper<Slot> {
    @Override
    public Slot map(ResultSet row, StatementContext context) throws SQLException {
      return new Slot(
          Rows.channel(row),
          LocalDate.parse(row.getString("date")),
          Columns.at(row, "due"),
          SlotState.valueOf(row.getString("state")),
          row.getString("reason"),
          Columns.at(row, "changed_at"));
    }
  }
}
