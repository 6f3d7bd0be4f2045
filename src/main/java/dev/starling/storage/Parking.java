package dev.starling.storage;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An errand that fails is tried again with growing pauses, and parked after its tenth attempt. */
final class Parking implements FailureHandler<Void> {
  static final int ATTEMPTS = 10;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

  private final ParkedErrandsSql parked;
  private final Clock clock;
  private final Supplier<String> incidents;

  Parking(ParkedErrandsSql parked, Clock clock, Supplier<String> incidents) {
    this.parked = parked;
    this.clock = clock;
    this.incidents = incidents;
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
    String incident = incidents.get();
    Instant now = clock.instant();
    parked.park(task.getTaskName(), Alarm.subject(task.getId()), attempts, incident, now);
    LOG.error(
        "Incident {}: parked {} {} after {} attempts",
        incident,
        task.getTaskName(),
        Alarm.subject(task.getId()),
        attempts,
        complete.getCause().orElse(null));
  }
}
