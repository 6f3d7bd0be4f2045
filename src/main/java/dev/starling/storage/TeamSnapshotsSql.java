package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.question.TeamNeeds;
import dev.starling.question.Theme;
import dev.starling.story.TeamSnapshots;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** The tables {@code team_snapshot} and {@code team_theme}. */
public interface TeamSnapshotsSql extends TeamSnapshots {
  @Override
  default Optional<TeamNeeds> find(ChannelId channel, LocalDate date) {
    return people(channel, date).map(people -> new TeamNeeds(people, themes(channel, date)));
  }

  private Map<Theme, Integer> themes(ChannelId channel, LocalDate date) {
    Map<Theme, Integer> themes = new EnumMap<>(Theme.class);
    thin(channel, date)
        .forEach((slug, thin) -> Theme.find(slug).ifPresent(theme -> themes.put(theme, thin)));
    return themes;
  }

  @Override
  @Transaction
  default void keep(ChannelId channel, LocalDate date, TeamNeeds needs) {
    if (insert(channel, date, needs.people())) {
      needs.thin().forEach((theme, thin) -> insert(channel, date, theme.slug(), thin));
    }
  }

  @SqlQuery(
      """
      select people from team_snapshot where workspace = :channel.workspace.value
        and channel = :channel.value and date = :date""")
  Optional<Integer> people(@BindMethods("channel") ChannelId channel, LocalDate date);

  @KeyColumn("theme")
  @ValueColumn("thin")
  @SqlQuery(
      """
      select theme, thin from team_theme where workspace = :channel.workspace.value
        and channel = :channel.value and date = :date""")
  Map<String, Integer> thin(@BindMethods("channel") ChannelId channel, LocalDate date);

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
}
