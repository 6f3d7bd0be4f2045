package dev.starling.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.starling.base.Agenda;
import dev.starling.base.Errand;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/**
 * Keeps errands on db-scheduler, in the transaction of the change that asks for them.
 *
 * <p>An alarm's name holds its moment, so that planning an errand anew while its earlier alarm is
 * being handled can't get lost. Alarms that ring for nothing find that out from the row they speak
 * of.
 */
final class DurableAgenda implements Agenda {
  private static final Set<String> LEFT_TO_THE_TRANSACTION =
      Set.of("close", "commit", "rollback", "setAutoCommit");

  private static final String SAVEPOINT = "alarm";

  private final AmbientTransaction transaction;
  private final SchedulerClient client;
  private final Runnable planned;

  /**
   * @param planned called after each commit that left an errand
   */
  DurableAgenda(Engine engine, AmbientTransaction transaction, Runnable planned) {
    this.transaction = transaction;
    this.planned = planned;
    this.client =
        SchedulerClient.Builder.create(openConnection(transaction))
            .jdbcCustomization(engine.scheduling())
            .build();
  }

  @Override
  public void plan(Errand errand, Instant due) {
    plan(Errand.kind(errand.getClass()), errand.subject(), due);
  }

  void plan(String kind, String subject, Instant due) {
    Instant rings = notBefore(due);
    transaction.run(
        () -> {
          schedule(new TaskInstance<>(kind, Alarm.name(subject, rings)), rings);
          transaction.handle().afterCommit(planned);
        });
  }

  /**
   * Another replica may plan the same alarm at the same moment. Then ours is superfluous, but
   * PostgreSQL would take no further statement in this transaction, hence the savepoint.
   */
  private void schedule(TaskInstance<Void> alarm, Instant due) {
    Handle handle = transaction.handle();
    handle.savepoint(SAVEPOINT);
    try {
      client.scheduleIfNotExists(alarm, due);
      handle.releaseSavepoint(SAVEPOINT);
    } catch (RuntimeException e) {
      handle.rollbackToSavepoint(SAVEPOINT);
      if (client.getScheduledExecution(alarm).isEmpty()) {
        throw e;
      }
    }
  }

  /**
   * SQLite keeps milliseconds; cut off to them, an errand would come early and find nothing due.
   */
  private static Instant notBefore(Instant due) {
    Instant cut = due.truncatedTo(ChronoUnit.MILLIS);
    return cut.equals(due) ? due : cut.plusMillis(1);
  }

  private static DataSource openConnection(AmbientTransaction transaction) {
    return StandIn.of(
        DataSource.class,
        (method, arguments) -> {
          if (method.getName().equals("getConnection")) {
            return borrowed(transaction.handle().getConnection());
          }
          throw new IllegalStateException("only a connection is lent, not " + method.getName());
        });
  }

  private static Connection borrowed(Connection connection) {
    return StandIn.of(
        Connection.class,
        (method, arguments) ->
            LEFT_TO_THE_TRANSACTION.contains(method.getName())
                ? null
                : StandIn.pass(connection, method, arguments));
  }
}
