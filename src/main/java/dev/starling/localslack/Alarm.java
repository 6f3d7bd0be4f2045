package dev.starling.localslack;

import dev.starling.localslack.model.World;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether a scheduled message is due, since people may move the clock. */
final class Alarm implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

  private final World world;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread alarm = new Thread(work, "localslack-alarm");
            alarm.setDaemon(true);
            return alarm;
          });

  Alarm(World world) {
    this.world = world;
  }

  void open() {
    thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /** One that cannot be posted must not keep the others from being so. */
  private void look() {
    try {
      world.scheduled().postDue();
    } catch (RuntimeException e) {
      LOG.warn("A scheduled message could not be posted", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
        LOG.warn("The alarm is still posting");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
