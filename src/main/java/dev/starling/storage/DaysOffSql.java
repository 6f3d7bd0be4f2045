package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.schedule.DayOff;
import dev.starling.schedule.DaysOff;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code day_off}. */
@RegisterRowMapper(DaysOffSql.Mapper.class)
public interface DaysOffSql extends DaysOff {
  @Override
  @SqlUpdate(
      """
      insert into day_off (workspace, channel, id, first_day, last_day, why)
      values (:channel.workspace.value, :channel.value, :id, :from, :to, :why)""")
  void add(@BindMethods DayOff dayOff);

  @Override
  @SqlQuery(
      """
      select * from day_off where workspace = :channel.workspace.value and channel = :channel.value
        and id = :id""")
  Optional<DayOff> find(@BindMethods("channel") ChannelId channel, String id);

  @Override
  @SqlQuery(
      """
      select * from day_off where workspace = :channel.workspace.value and channel = :channel.value
        and last_day >= :date
      order by first_day, id""")
  List<DayOff> findFrom(@BindMethods("channel") ChannelId channel, LocalDate date);

  @Override
  @SqlUpdate(
      """
      delete from day_off where workspace = :channel.workspace.value and channel = :channel.value
        and id = :id""")
  boolean remove(@BindMethods("channel") ChannelId channel, String id);

  /** Reads a row. */
  final class Mapper implements RowMapper<DayOff> {
    @Override
    public DayOff map(ResultSet row, StatementContext context) throws SQLException {
      return new DayOff(
          Rows.channel(row),
          row.getString("id"),
          LocalDate.parse(row.getString("first_day")),
          LocalDate.parse(row.getString("last_day")),
          row.getString("why"));
    }
  }
}
