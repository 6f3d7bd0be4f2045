package dev.starling.storage;

import dev.starling.base.Claims;
import dev.starling.base.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The table {@code claim}. */
public interface ClaimsSql extends Claims {
  /** Slack delivers an event again for a day at most. */
  Duration KEPT = Duration.ofDays(2);

  @Override
  default boolean take(WorkspaceId workspace, String key, Instant now) {
    boolean taken = insert(workspace, key, now);
    if (taken) {
      forget(workspace, now.minus(KEPT));
    }
    return taken;
  }

  @SqlUpdate(
      """
      insert into claim (workspace, key, at) values (:workspace.value, :key, :now)
      on conflict (workspace, key) do nothing""")
  boolean insert(@BindMethods("workspace") WorkspaceId workspace, String key, Instant now);

  @SqlUpdate("delete from claim where workspace = :workspace.value and at < :before")
  void forget(@BindMethods("workspace") WorkspaceId workspace, Instant before);
}
