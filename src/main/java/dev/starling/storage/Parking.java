package dev.starling.storage;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.starling.base.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An errand that fails is tried again with growing pauses, and parked after its tenth attempt. */
final class Parking implements FailureHandler<Void> {
  static final int ATTEMPTS = 10;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

  private final ParkedErrandsSql parked;
  private final Clock clock;
  private final BiFunction<String, Throwable, String> incidents;
  private final Function<String, Optional<WorkspaceId>> whose;

  Parking(
      ParkedErrandsSql parked,
      Clock clock,
      BiFunction<String, Throwable, String> incidents,
      Function<String, Optional<WorkspaceId>> whose) {
    this.parked = parked;
    this.clock = clock;
    this.incidents = incidents;
    this.whose = whose;
  }

  @Override
  public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    int attempts = complete.getExecution().consecutiveFailures + 1;
    if (attempts < ATTEMPTS) {
      operations.reschedule(complete, clock.instant().plus(pause(attempts)));
    } else {
      park(complete, attempts);
      operations.stop();
    }
  }

  /** 5 seconds, then twice as long each time. */
  static Duration pause(int attempts) {
    return FIRST_PAUSE.multipliedBy(1L << (attempts - 1));
  }

  private void park(ExecutionComplete complete, int attempts) {
    TaskInstance<?> task = complete.getExecution().taskInstance;
    String subject = Alarm.subject(task.getId());
    String incident =
        incidents.apply(
            "the errand " + task.getTaskName() + ", parked after " + attempts + " attempts",
            complete.getCause().orElseGet(() -> new IllegalStateException("no cause given")));
    parked.park(
        task.getTaskName(), subject, workspaceOf(subject), attempts, incident, clock.instant());
  }

  /** One that can't even be read back is nobody's. */
  private @Nullable Long workspaceOf(String subject) {
    try {
      return whose.apply(subject).map(WorkspaceId::value).orElse(null);
    } catch (RuntimeException e) {
      return null;
    }
  }
}
