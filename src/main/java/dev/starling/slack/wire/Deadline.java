package dev.starling.slack.wire;

import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs work on a pool and answers within a limit; each reply is given once, now or later. */
final class Deadline {
  private final Executor pool;
  private final Duration limit;

  Deadline(Executor pool, Duration limit) {
    this.pool = pool;
    this.limit = limit;
  }

  <R> Response answer(Supplier<R> work, Manner<R> manner) {
    CompletableFuture<R> reply = new CompletableFuture<>();
    try {
      pool.execute(() -> deliver(work.get(), reply, manner));
    } catch (RejectedExecutionException e) {
      return manner.busy();
    }
    return await(reply, manner);
  }

  private static <R> void deliver(R result, CompletableFuture<R> reply, Manner<R> manner) {
    boolean somebodyWaits = reply.complete(result);
    if (!somebodyWaits) {
      manner.later(result);
    }
  }

  private <R> Response await(CompletableFuture<R> reply, Manner<R> manner) {
    try {
      return manner.now(reply.get(limit.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      // Whoever comes first decides: a cancelled reply is delivered later, by the worker.
      return reply.cancel(false) ? manner.meanwhile() : manner.now(reply.join());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return reply.cancel(false) ? manner.meanwhile() : manner.now(reply.join());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
