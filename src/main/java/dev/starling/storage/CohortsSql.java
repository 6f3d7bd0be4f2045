package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.story.Cohort;
import dev.starling.story.Cohorts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** The tables {@code team_cohort} and {@code team_member}. */
@RegisterRowMapper(PersonIdMapper.class)
public interface CohortsSql extends Cohorts {
  @Override
  default List<Cohort> findOf(ChannelId channel) {
    Map<LocalDate, Integer> sizes = sizes(channel);
    return sizes.keySet().stream()
        .sorted((one, other) -> other.compareTo(one))
        .map(
            formed ->
                new Cohort(
                    formed, sizes.getOrDefault(formed, 0), new HashSet<>(members(channel, formed))))
        .toList();
  }

  @KeyColumn("formed")
  @ValueColumn("size")
  @SqlQuery(
      """
      select formed, size from team_cohort
      where workspace = :channel.workspace.value and channel = :channel.value""")
  Map<LocalDate, Integer> sizes(@BindMethods("channel") ChannelId channel);

  @SqlQuery(
      """
      select workspace, person from team_member where workspace = :channel.workspace.value
        and channel = :channel.value and formed = :formed
      order by person""")
  List<PersonId> members(@BindMethods("channel") ChannelId channel, LocalDate formed);

  @Override
  @Transaction
  default void keep(ChannelId channel, Cohort cohort) {
    if (insert(channel, cohort.formed(), cohort.size())) {
      cohort.members().forEach(member -> insert(channel, cohort.formed(), member.value()));
    }
  }

  @SqlUpdate(
      """
      insert into team_cohort (workspace, channel, formed, size)
      values (:channel.workspace.value, :channel.value, :formed, :size)
      on conflict (workspace, channel, formed) do nothing""")
  boolean insert(@BindMethods("channel") ChannelId channel, LocalDate formed, int size);

  @SqlUpdate(
      """
      insert into team_member (workspace, channel, formed, person)
      values (:channel.workspace.value, :channel.value, :formed, :person)""")
  void insert(@BindMethods("channel") ChannelId channel, LocalDate formed, String person);
}
