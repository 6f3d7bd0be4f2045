package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.schedule.Days;
import dev.starling.schedule.Schedule;
import dev.starling.schedule.Schedules;
import dev.starling.schedule.ZoneInUse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code schedule}. */
@RegisterRowMapper(SchedulesSql.Mapper.class)
@RegisterRowMapper(ChannelIdMapper.class)
@RegisterRowMapper(SchedulesSql.ZoneMapper.class)
public interface SchedulesSql extends Schedules {
  /**
   * One in a zone that this Java does not know, as after a restore on an older one, is as good as
   * none: a question at the wrong time would be worse. {@code doctor} says so.
   */
  @Override
  default Optional<Schedule> find(ChannelId channel) {
    return findZone(channel).filter(Columns::isKnownZone).flatMap(known -> findKnown(channel));
  }

  @SqlQuery(
      """
      select zone from schedule
      where workspace = :channel.workspace.value and channel = :channel.value\
      """)
  Optional<String> findZone(@BindMethods("channel") ChannelId channel);

  @SqlQuery(
      """
      select * from schedule
      where workspace = :channel.workspace.value and channel = :channel.value\
      """)
  Optional<Schedule> findKnown(@BindMethods("channel") ChannelId channel);

  @Override
  @SqlQuery("select workspace, channel from schedule where not paused order by workspace, channel")
  List<ChannelId> findRunning();

  @Override
  @SqlQuery("select workspace, channel, zone from schedule order by workspace, channel")
  List<ZoneInUse> findZones();

  @Override
  @SqlUpdate(
      """
      update schedule set paused = paused
      where workspace = :channel.workspace.value and channel = :channel.value\
      """)
  boolean hold(@BindMethods("channel") ChannelId channel);

  @Override
  default void save(Schedule schedule) {
    write(
        schedule,
        schedule.days().toString(),
        schedule.setBy().value(),
        FocusColumns.of(schedule.focus()));
  }

  @SqlUpdate(
      """
      insert into schedule (workspace, channel, days, weeks, time, zone, anchor, paused, set_by,
        starts_after, focus_themes, focus_levels, focus_packs, focus_lens)
      values (:channel.workspace.value, :channel.value, :dayCodes, :weeks, :time, :zone, :anchor,
        :paused, :setter, :startsAfter, :focused.themes, :focused.levels, :focused.packs, :focused.lens)
      on conflict (workspace, channel) do update set days = excluded.days, weeks = excluded.weeks,
        time = excluded.time, zone = excluded.zone, anchor = excluded.anchor,
        paused = excluded.paused, set_by = excluded.set_by, starts_after = excluded.starts_after,
        focus_themes = excluded.focus_themes, focus_levels = excluded.focus_levels,
        focus_packs = excluded.focus_packs, focus_lens = excluded.focus_lens
      """)
  void write(
      @BindMethods Schedule schedule,
      String dayCodes,
      String setter,
      @BindMethods("focused") FocusColumns focused);

  @Override
  default boolean offersQuiz(ChannelId channel) {
    return quiz(channel).orElse(false);
  }

  @SqlQuery(
      """
      select quiz from schedule
      where workspace = :channel.workspace.value and channel = :channel.value\
      """)
  Optional<Boolean> quiz(@BindMethods("channel") ChannelId channel);

  @Override
  @SqlUpdate(
      """
      update schedule set quiz = :offered
      where workspace = :channel.workspace.value and channel = :channel.value and quiz <> :offered\
      """)
  boolean offerQuiz(@BindMethods("channel") ChannelId channel, boolean offered);

  @Override
  @SqlUpdate(
      """
      delete from schedule
      where workspace = :channel.workspace.value and channel = :channel.value\
      """)
  boolean remove(@BindMethods("channel") ChannelId channel);

  /** Reads a row. */
  final class Mapper implements RowMapper<Schedule> {
    @Override
    public Schedule map(ResultSet row, StatementContext context) throws SQLException {
      return new Schedule(
          Rows.channel(row),
          Days.parse(row.getString("days")),
          row.getInt("weeks"),
          LocalTime.parse(row.getString("time")),
          ZoneId.of(row.getString("zone")),
          LocalDate.parse(row.getString("anchor")),
          row.getBoolean("paused"),
          new PersonId(Rows.workspace(row), row.getString("set_by")),
          Columns.at(row, "starts_after"),
          FocusColumns.read(row));
    }
  }

  /** Reads a row's zone alone. */
  final class ZoneMapper implements RowMapper<ZoneInUse> {
    @Override
    public ZoneInUse map(ResultSet row, StatementContext context) throws SQLException {
      return new ZoneInUse(Rows.channel(row), row.getString("zone"));
    }
  }
}
