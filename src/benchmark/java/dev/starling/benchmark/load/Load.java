package dev.starling.benchmark.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends mail over several lines at once, on each the next as soon as the last is acknowledged.
 *
 * @param lines how many
 * @param time how long; it ends by itself
 */
public record Load(int lines, Duration time) {

  /**
   * What came of it.
   *
   * @param waits how long each acknowledgement took, in nanoseconds, shortest first
   */
  public record Result(double seconds, long[] waits) {
    public double perSecond() {
      return waits.length / seconds;
    }

    public double millis(double share) {
      return waits[(int) (share * (waits.length - 1))] / 1e6;
    }
  }

  /**
   * @param numbers where numbering goes on
   */
  public Result run(int port, Mail mail, AtomicLong numbers) throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(lines);
    try {
      long began = System.nanoTime();
      long end = began + time.toNanos();
      List<Future<List<Long>>> all = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        all.add(senders.submit(() -> send(port, mail, numbers, end)));
      }
      long[] waits = all.stream().flatMap(each -> got(each).stream()).mapToLong(n -> n).toArray();
      double seconds = (System.nanoTime() - began) / 1e9;
      Arrays.sort(waits);
      return new Result(seconds, waits);
    } finally {
      senders.shutdownNow();
    }
  }

  private static List<Long> send(int port, Mail mail, AtomicLong numbers, long end)
      throws IOException {
    List<Long> waits = new ArrayList<>();
    try (Line line = new Line(port)) {
      while (System.nanoTime() < end) {
        byte[] request = mail.request(numbers.getAndIncrement());
        long sent = System.nanoTime();
        line.send(request);
        waits.add(System.nanoTime() - sent);
      }
    }
    return waits;
  }

  private static <T> T got(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
