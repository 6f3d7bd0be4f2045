package dev.starling.storage;

import dev.starling.base.PersonId;
import dev.starling.workspace.HomeTab;
import dev.starling.workspace.HomeTabs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code home_tab}. */
@RegisterRowMapper(HomeTabsSql.Mapper.class)
public interface HomeTabsSql extends HomeTabs {
  @Override
  @SqlQuery(
      """
      select hash, drawn from home_tab
      where workspace = :person.workspace.value and person = :person.value""")
  Optional<HomeTab> find(@BindMethods("person") PersonId person);

  @Override
  @SqlUpdate(
      """
      insert into home_tab (workspace, person, hash, drawn)
      values (:person.workspace.value, :person.value, :tab.hash, :tab.drawn)
      on conflict (workspace, person) do update set hash = excluded.hash, drawn = excluded.drawn""")
  void keep(@BindMethods("person") PersonId person, @BindMethods("tab") HomeTab tab);

  @Override
  @SqlUpdate(
      """
      update home_tab set hash = :hash, drawn = ''
      where workspace = :person.workspace.value and person = :person.value and hash <> :hash""")
  void sighted(@BindMethods("person") PersonId person, String hash);

  @Override
  @SqlUpdate(
      """
      delete from home_tab
      where workspace = :person.workspace.value and person = :person.value""")
  void cleared(@BindMethods("person") PersonId person);

  /** Reads a row. */
  final class Mapper implements RowMapper<HomeTab> {
    @Override
    public HomeTab map(ResultSet row, StatementContext context) throws SQLException {
      return new HomeTab(row.getString("hash"), row.getString("drawn"));
    }
  }
}
