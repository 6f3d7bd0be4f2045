package dev.starling.localslack;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks a few times a second whether something planned is due, since people may move the clock. */
final class Alarm implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);
  private static final long A_MOMENT = 250;

  private final Runnable look;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread alarm = new Thread(work, "localslack-alarm");
            alarm.setDaemon(true);
            return alarm;
          });

  Alarm(Runnable look) {
    this.look = look;
  }

  void open() {
    thread.scheduleWithFixedDelay(this::look, A_MOMENT, A_MOMENT, TimeUnit.MILLISECONDS);
  }

  /** One that fails must not keep the others from happening. */
  private void look() {
    try {
      look.run();
    } catch (RuntimeException e) {
      LOG.warn("What was planned could not be done", e);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
        LOG.warn("What was planned is still being done");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
