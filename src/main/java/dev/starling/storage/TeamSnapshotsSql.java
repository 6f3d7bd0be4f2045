package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.question.Level;
import dev.starling.question.TeamNeeds;
import dev.starling.question.Theme;
import dev.starling.story.TeamPicture;
import dev.starling.story.TeamSnapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** The tables {@code team_snapshot}, {@code team_theme} and {@code team_level}. */
@RegisterRowMapper(TeamSnapshotsSql.Mapper.class)
public interface TeamSnapshotsSql extends TeamSnapshots {
  @Override
  default Optional<TeamPicture> find(ChannelId channel, LocalDate date) {
    return people(channel, date)
        .map(
            people ->
                new TeamPicture(new TeamNeeds(people, themes(channel, date)), told(channel, date)));
  }

  @Override
  default Optional<TeamPicture> findLatest(ChannelId channel, int people) {
    return latest(channel, people).flatMap(date -> find(channel, date));
  }

  private Map<Theme, Integer> themes(ChannelId channel, LocalDate date) {
    Map<Theme, Integer> themes = new EnumMap<>(Theme.class);
    thin(channel, date)
        .forEach((slug, thin) -> Theme.find(slug).ifPresent(theme -> themes.put(theme, thin)));
    return themes;
  }

  private Map<Theme, Map<Level, Integer>> told(ChannelId channel, LocalDate date) {
    Map<Theme, Map<Level, Integer>> told = new EnumMap<>(Theme.class);
    for (AtLevel each : levels(channel, date)) {
      told.computeIfAbsent(each.theme(), any -> new EnumMap<>(Level.class))
          .put(each.level(), each.told());
    }
    return told;
  }

  @Override
  @Transaction
  default void keep(ChannelId channel, LocalDate date, TeamPicture picture) {
    TeamNeeds needs = picture.needs();
    if (insert(channel, date, needs.people())) {
      needs.thin().forEach((theme, thin) -> insert(channel, date, theme.slug(), thin));
      picture
          .told()
          .forEach(
              (theme, levels) ->
                  levels.forEach(
                      (level, told) -> insert(channel, date, theme.slug(), level.slug(), told)));
    }
  }

  @SqlQuery(
      """
      select people from team_snapshot where workspace = :channel.workspace.value
        and channel = :channel.value and date = :date""")
  Optional<Integer> people(@BindMethods("channel") ChannelId channel, LocalDate date);

  @SqlQuery(
      """
      select date from team_snapshot where workspace = :channel.workspace.value
        and channel = :channel.value and people >= :people
      order by date desc limit 1""")
  Optional<LocalDate> latest(@BindMethods("channel") ChannelId channel, int people);

  @KeyColumn("theme")
  @ValueColumn("thin")
  @SqlQuery(
      """
      select theme, thin from team_theme where workspace = :channel.workspace.value
        and channel = :channel.value and date = :date""")
  Map<String, Integer> thin(@BindMethods("channel") ChannelId channel, LocalDate date);

  @SqlQuery(
      """
      select theme, level, told from team_level where workspace = :channel.workspace.value
        and channel = :channel.value and date = :date""")
  List<AtLevel> levels(@BindMethods("channel") ChannelId channel, LocalDate date);

  @SqlUpdate(
      """
      insert into team_snapshot (workspace, channel, date, people)
      values (:channel.workspace.value, :channel.value, :date, :people)
      on conflict (workspace, channel, date) do nothing""")
  boolean insert(@BindMethods("channel") ChannelId channel, LocalDate date, int people);

  @SqlUpdate(
      """
      insert into team_theme (workspace, channel, date, theme, thin)
      values (:channel.workspace.value, :channel.value, :date, :theme, :thin)""")
  void insert(@BindMethods("channel") ChannelId channel, LocalDate date, String theme, int thin);

  @SqlUpdate(
      """
      insert into team_level (workspace, channel, date, theme, level, told)
      values (:channel.workspace.value, :channel.value, :date, :theme, :level, :told)""")
  void insert(
      @BindMethods("channel") ChannelId channel,
      LocalDate date,
      String theme,
      String level,
      int told);

  /** A row of {@code team_level}. */
  record AtLevel(Theme theme, Level level, int told) {}

  /** Reads a row of {@code team_level}. */
  final class Mapper implements RowMapper<AtLevel> {
    @Override
    public AtLevel map(ResultSet row, StatementContext context) throws SQLException {
      return new AtLevel(
          Theme.find(row.getString("theme")).orElseThrow(),
          Level.find(row.getString("level")).orElseThrow(),
          row.getInt("told"));
    }
  }
}
