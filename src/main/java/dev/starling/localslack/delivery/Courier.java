package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings things to the app: by socket while one is open, else to its address. Events leave in the
 * order they happened and are repeated when they are not taken; nothing waits for anything.
 */
public final class Courier implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  private final Sockets sockets;
  private final String secret;
  private final Clock clock;
  private final List<Duration> pauses;
  private final Traffic traffic = new Traffic();
  private final ExecutorService replies = Executors.newFixedThreadPool(2, daemon("replies"));
  private final ScheduledExecutorService departures =
      Executors.newSingleThreadScheduledExecutor(daemon("departures"));
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Line.PATIENCE)
          .executor(replies)
          .build();
  private volatile @Nullable Line http;

  public Courier(Sockets sockets, String secret, Clock clock, List<Duration> pauses) {
    this.sockets = sockets;
    this.secret = secret;
    this.clock = clock;
    this.pauses = pauses;
  }

  private static ThreadFactory daemon(String name) {
    return work -> {
      Thread thread = new Thread(work, "localslack-" + name);
      thread.setDaemon(true);
      return thread;
    };
  }

  public void deliverTo(URI address) {
    http = new HttpLine(client, address, secret, clock);
  }

  public boolean connected() {
    return sockets.connected() || http != null;
  }

  /** One attempt, as people's clicks get; the answer comes within Slack's three seconds. */
  public Reply ask(Parcel parcel) {
    return carry(parcel).join();
  }

  public void send(JsonObject event) {
    traffic.leaves();
    depart(() -> attempt(Parcel.of(Parcel.Kind.EVENT, event)), Duration.ZERO);
  }

  private void attempt(Parcel parcel) {
    carry(parcel)
        .thenAccept(
            reply -> {
              if (!reply.taken()) {
                repeat(parcel, reply);
              }
              traffic.arrives();
            });
  }

  private void repeat(Parcel parcel, Reply reply) {
    if (reply.wantsNoRetry() || parcel.attempt() >= pauses.size()) {
      LOG.warn("Gave up on an event after {} attempts: {}", parcel.attempt() + 1, reply.reason());
      return;
    }
    traffic.waits();
    Parcel again = parcel.again(reply.reason());
    depart(
        () -> {
          traffic.leaves();
          traffic.waitsNoMore();
          attempt(again);
        },
        pauses.get(parcel.attempt()));
  }

  private void depart(Runnable departure, Duration pause) {
    try {
      departures.schedule(departure, pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      LOG.debug("Closed: an event stays behind", e);
    }
  }

  private CompletableFuture<Reply> carry(Parcel parcel) {
    Line line = sockets.connected() ? sockets : http;
    if (line == null) {
      return CompletableFuture.completedFuture(Reply.refused("connection_failed"));
    }
    traffic.leaves();
    return line.carry(parcel).whenComplete((reply, problem) -> traffic.arrives());
  }

  public boolean quiet() {
    return traffic.quiet();
  }

  /** Waits until nothing is under way or due to be repeated. */
  public void awaitQuiet(Duration max) {
    if (!await(max, true)) {
      throw new IllegalStateException("Not quiet after " + max + ": " + traffic);
    }
  }

  /** Says whether nothing was in the air any more within this time. */
  public boolean settles(Duration max) {
    return await(max, false);
  }

  private boolean await(Duration max, boolean retriesToo) {
    try {
      return traffic.await(max, retriesToo);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for quiet", e);
    }
  }

  @Override
  public void close() {
    departures.shutdownNow();
    replies.shutdownNow();
  }
}
