package dev.starling.storage;

import dev.starling.base.Patience;
import dev.starling.base.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code patience}. */
public interface PatienceSql extends Patience {
  @Override
  @SqlQuery(
      """
      select until from patience
      where workspace = :workspace.value and method = :method and place = :place""")
  Optional<Instant> until(
      @BindMethods("workspace") WorkspaceId workspace, String method, String place);

  @Override
  @SqlUpdate(
      """
      insert into patience (workspace, method, place, until)
      values (:workspace.value, :method, :place, :until)
      on conflict (workspace, method, place) do update set until = excluded.until
      where patience.until < excluded.until""")
  void keep(
      @BindMethods("workspace") WorkspaceId workspace, String method, String place, Instant until);
}
