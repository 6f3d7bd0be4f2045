package dev.starling.localslack.delivery;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread at which things leave, at once or later, in the order in which they were asked to. */
final class Departures implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Departures.class);

  private final ScheduledExecutorService thread;

  Departures(String name) {
    thread = Executors.newSingleThreadScheduledExecutor(daemon(name));
  }

  static ThreadFactory daemon(String name) {
    return work -> {
      Thread thread = new Thread(work, "localslack-" + name);
      thread.setDaemon(true);
      return thread;
    };
  }

  void after(Duration pause, Runnable departure) {
    try {
      thread.schedule(departure, pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      LOG.debug("Closed: something stays behind", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
