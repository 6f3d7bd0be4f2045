package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.workspace.People;
import dev.starling.workspace.Person;
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

/** The table {@code person}. */
@RegisterRowMapper(PeopleSql.Mapper.class)
public interface PeopleSql extends People {
  @Override
  @SqlQuery("select * from person where workspace = :id.workspace.value and id = :id.value")
  Optional<Person> find(@BindMethods("id") PersonId id);

  @Override
  @RegisterRowMapper(PersonIdMapper.class)
  @SqlQuery(
      """
      select workspace, id as person from person
      where workspace = :workspace.value and admin and not guest and not foreigner
        and not deactivated and not bot
      order by id\
      """)
  List<PersonId> findAdmins(@BindMethods("workspace") WorkspaceId workspace);

  @Override
  @SqlUpdate(
      """
      insert into person (workspace, id, name, zone, admin, guest, foreigner, deactivated, bot,
        checked_at, left_at)
      values (:id.workspace.value, :id.value, :name, :zone, :admin, :guest, :foreigner,
        :deactivated, :bot, :checkedAt,
        case when :deactivated then cast(:checkedAt as bigint) end)
      on conflict (workspace, id) do update set name = excluded.name, zone = excluded.zone,
        admin = excluded.admin, guest = excluded.guest, foreigner = excluded.foreigner,
        deactivated = excluded.deactivated, bot = excluded.bot, checked_at = excluded.checked_at,
        left_at = case when excluded.deactivated then coalesce(person.left_at, excluded.left_at) end
      """)
  void save(@BindMethods Person person);

  @Override
  @SqlUpdate(
      "update person set checked_at = 0 where workspace = :id.workspace.value and id = :id.value")
  boolean forget(@BindMethods("id") PersonId id);

  /** Reads a row. */
  final class Mapper implements RowMapper<Person> {
    @Override
    public Person map(ResultSet row, StatementContext context) throws SQLException {
      return new Person(
          new PersonId(Rows.workspace(row), row.getString("id")),
          row.getString("name"),
          Columns.zone(row.getString("zone")),
          row.getBoolean("admin"),
          row.getBoolean("guest"),
          row.getBoolean("foreigner"),
          row.getBoolean("deactivated"),
          row.getBoolean("bot"),
          Columns.at(row, "checked_at"));
    }
  }
}
