package dev.starling.storage;

import dev.starling.base.WorkspaceId;
import dev.starling.forget.Installations;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Where Starling is installed, by the table {@code workspace}. */
public interface InstallationsSql extends Installations {
  @Override
  @SqlUpdate(
      """
      update workspace set uninstalled_at = :at
      where id = :workspace.value and uninstalled_at is null""")
  boolean removed(@BindMethods("workspace") WorkspaceId workspace, Instant at);

  @Override
  @SqlUpdate(
      """
      update workspace set uninstalled_at = null
      where id = :workspace.value and uninstalled_at is not null""")
  void present(@BindMethods("workspace") WorkspaceId workspace);

  @Override
  @SqlQuery(
      """
      select uninstalled_at from workspace
      where id = :workspace.value and uninstalled_at is not null""")
  Optional<Instant> removedAt(@BindMethods("workspace") WorkspaceId workspace);
}
