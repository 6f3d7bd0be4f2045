package dev.starling.storage;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.starling.base.Agenda;
import dev.starling.base.Errand;
import dev.starling.base.Ids;
import dev.starling.base.Later;
import dev.starling.base.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs what the agenda holds when its time has come. */
public final class Errands implements AutoCloseable {
  private static final int THREADS = 6;

  /** Slack may let each of them wait for a quarter of a minute. */
  private static final int OF_ONE_WORKSPACE = 3;

  /** Whoever gets no turn is looked for again with the next look, not at a later moment. */
  private static final Duration NEXT_TURN = Duration.ZERO;

  private static final Duration POLLING = Duration.ofSeconds(1);

  /** After a crash, what was under way is taken up again once it missed four of these. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration FAREWELL = Duration.ofSeconds(8);

  private final Database database;
  private final Clock clock;
  private final ParkedErrandsSql parked;
  private final BiFunction<String, Throwable, String> incidents;
  private final Turns turns = new Turns(OF_ONE_WORKSPACE);
  private final List<Task<?>> tasks = new ArrayList<>();
  private final DurableAgenda agenda;
  private @Nullable Scheduler scheduler;

  /**
   * @param incidents logs what went wrong where, and answers with the incident's name
   */
  public Errands(Database database, Clock clock, BiFunction<String, Throwable, String> incidents) {
    this.database = database;
    this.clock = clock;
    this.parked = database.store(ParkedErrandsSql.class);
    this.incidents = incidents;
    this.agenda = new DurableAgenda(database.engine(), database.ambient(), this::look);
  }

  public Agenda agenda() {
    return agenda;
  }

  /** Says who runs errands of a type, and how one is read back from its subject. */
  public <E extends Errand> void entrust(
      Class<E> type, Function<String, E> read, Consumer<E> runner) {
    tasks.add(
        Tasks.custom(Errand.kind(type), Void.class)
            .onFailure(
                new Parking(parked, clock, incidents, subject -> read.apply(subject).whose()))
            .onDeadExecution(this::revive)
            .execute(
                (instance, context) -> run(runner, read.apply(Alarm.subject(instance.getId())))));
  }

  public void start() {
    Scheduler started =
        new SchedulerBuilder(database.dataSource(), tasks)
            .threads(THREADS)
            .pollingInterval(POLLING)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .jdbcCustomization(database.engine().scheduling())
            .alwaysPersistTimestampInUTC()
            .clock(clock::instant)
            // By the host's name alone, two on one machine would be taken for one.
            .schedulerName(new SchedulerName.Fixed("starling-" + new Ids().next()))
            .shutdownMaxWait(FAREWELL)
            .build();
    started.start();
    scheduler = started;
  }

  /** Looks for due errands now, instead of at the next round of polling. */
  public void look() {
    Scheduler running = scheduler;
    if (running != null) {
      running.triggerCheckForDueExecutions();
    }
  }

  /** The moment of the earliest errand, one under way included. */
  public Optional<Instant> earliest() {
    Scheduler running = scheduler;
    return running == null
        ? Optional.empty()
        : running.getScheduledExecutions(ScheduledExecutionsFilter.all()).stream()
            .map(ScheduledExecution::getExecutionTime)
            .min(Instant::compareTo);
  }

  @Override
  public void close() {
    Scheduler running = scheduler;
    if (running != null) {
      running.stop();
    }
  }

  /** Whoever had it in hand died. Left alone, db-scheduler goes by another clock than ours here. */
  private void revive(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    operations.reschedule(complete, clock.instant());
  }

  /** Lets what was given up for a workspace begin anew; says how much that was. */
  public int retryParked(WorkspaceId workspace) {
    return database
        .transaction()
        .call(
            () -> {
              List<ParkedErrandsSql.Row> rows = parked.of(workspace);
              rows.forEach(
                  row -> {
                    agenda.plan(row.kind(), row.subject(), clock.instant());
                    parked.unpark(row.kind(), row.subject());
                  });
              return rows.size();
            });
  }

  private <E extends Errand> CompletionHandler<Void> run(Consumer<E> runner, E errand) {
    Optional<WorkspaceId> whose = errand.whose();
    if (!turns.take(whose)) {
      return after(NEXT_TURN);
    }
    try {
      runner.accept(errand);
      return new CompletionHandler.OnCompleteRemove<>();
    } catch (Later later) {
      return after(later.pause());
    } finally {
      turns.giveBack(whose);
    }
  }

  private CompletionHandler<Void> after(Duration pause) {
    return (complete, operations) -> operations.reschedule(complete, clock.instant().plus(pause));
  }
}
