package dev.starling.storage;

import dev.starling.base.WorkspaceId;
import dev.starling.forget.ForgottenNames;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** The tables {@code forgotten} and {@code forget_key}. */
public interface ForgottenNamesSql extends ForgottenNames {
  @Override
  @SqlUpdate(
      """
      insert into forgotten (workspace, hash, until) values (:workspace.value, :hash, :until)
      on conflict (workspace, hash) do update set until = excluded.until
      where forgotten.until < excluded.until""")
  void keep(@BindMethods("workspace") WorkspaceId workspace, String hash, Instant until);

  @Override
  @SqlQuery(
      """
      select until from forgotten
      where workspace = :workspace.value and hash in (<hashes>) order by until desc limit 1""")
  Optional<Instant> until(
      @BindMethods("workspace") WorkspaceId workspace, @BindList("hashes") List<String> hashes);

  @Override
  @Transaction
  default String key(String offered) {
    offer(offered);
    return secret();
  }

  @SqlUpdate("insert into forget_key (id, secret) values (1, :secret) on conflict (id) do nothing")
  void offer(String secret);

  @SqlQuery("select secret from forget_key where id = 1")
  String secret();
}
