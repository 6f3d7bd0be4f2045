package dev.starling.storage;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.schedule.Keepers;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code keeper}. */
@RegisterRowMapper(PersonIdMapper.class)
public interface KeepersSql extends Keepers {
  @Override
  @SqlQuery(
      """
      select workspace, person from keeper
      where workspace = :channel.workspace.value and channel = :channel.value
      order by position, person\
      """)
  List<PersonId> find(@BindMethods("channel") ChannelId channel);

  @Override
  @RegisterRowMapper(ChannelIdMapper.class)
  @SqlQuery(
      """
      select workspace, channel from keeper
      where workspace = :person.workspace.value and person = :person.value order by channel\
      """)
  List<ChannelId> keptBy(@BindMethods("person") PersonId person);

  @Override
  @SqlUpdate(
      """
      insert into keeper (workspace, channel, person, position)
      select :channel.workspace.value, :channel.value, :person.value, coalesce(max(position), 0) + 1
      from keeper where workspace = :channel.workspace.value and channel = :channel.value
      on conflict (workspace, channel, person) do nothing\
      """)
  boolean add(@BindMethods("channel") ChannelId channel, @BindMethods("person") PersonId person);

  @Override
  @SqlUpdate(
      """
      delete from keeper where workspace = :channel.workspace.value and channel = :channel.value
        and person = :person.value\
      """)
  boolean remove(@BindMethods("channel") ChannelId channel, @BindMethods("person") PersonId person);
}
