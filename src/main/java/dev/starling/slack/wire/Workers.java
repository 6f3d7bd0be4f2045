package dev.starling.slack.wire;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A named pool with an end to its threads and to its queue; a full one refuses. */
public final class Workers implements Executor, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Workers.class);
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final String name;
  private final ThreadPoolExecutor pool;
  private final AtomicInteger inHand = new AtomicInteger();

  public Workers(String name, int threads, int waiting) {
    this.name = name;
    this.pool =
        new ThreadPoolExecutor(
            threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), named(name));
    pool.allowCoreThreadTimeOut(true);
  }

  private static ThreadFactory named(String name) {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler(
          (dying, problem) -> log.error("{} died", dying.getName(), problem));
      return thread;
    };
  }

  /**
   * @throws RejectedExecutionException when all threads are busy and the queue is full, or the end
   *     has come
   */
  @Override
  public void execute(Runnable work) {
    inHand.incrementAndGet();
    try {
      pool.execute(
          () -> {
            try {
              work.run();
            } finally {
              inHand.decrementAndGet();
            }
          });
    } catch (RejectedExecutionException e) {
      inHand.decrementAndGet();
      throw e;
    }
  }

  /** Whether nothing is being worked on or waiting. */
  public boolean isIdle() {
    return inHand.get() == 0;
  }

  /** Takes nothing more, and waits a while for what is in hand. */
  @Override
  public void close() {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("{} did not finish in time", name);
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
