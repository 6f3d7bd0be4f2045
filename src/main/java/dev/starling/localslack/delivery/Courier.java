package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.App;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Brings things to the app: by socket while one is open, else to its address. Events leave in the
 * order they happened and are repeated when they are not taken; nothing waits for anything.
 */
public final class Courier implements AutoCloseable {
  private final Sockets sockets;
  private final App app;
  private final Clock clock;
  private final Traffic traffic = new Traffic();
  private final Ledger ledger;
  private final Mailbag events;
  private final ExecutorService replies =
      Executors.newFixedThreadPool(2, Departures.daemon("replies"));
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Line.PATIENCE)
          .executor(replies)
          .build();
  private volatile @Nullable Line http;

  public Courier(Sockets sockets, App app, Clock clock, List<Duration> pauses) {
    this.sockets = sockets;
    this.app = app;
    this.clock = clock;
    this.ledger = new Ledger(clock);
    this.events = new Mailbag(this::carry, traffic, pauses);
  }

  /** Introduces itself there, as Slack does, but goes on however that is answered. */
  public void deliverTo(URI address) {
    Line line = new HttpLine(client, address, app.identity().signingSecret(), clock);
    http = line;
    new Introduction(app, parcel -> carry(line, parcel)).at(address);
  }

  public boolean connected() {
    return sockets.connected() || http != null;
  }

  /** One attempt, as people's clicks get; the answer comes within Slack's three seconds. */
  public Reply ask(Parcel parcel) {
    return carry(parcel).join();
  }

  public void send(JsonObject event) {
    events.take(Parcel.of(Parcel.Kind.EVENT, event));
  }

  private CompletableFuture<Reply> carry(Parcel parcel) {
    Line line = sockets.connected() ? sockets : http;
    if (line != null) {
      return carry(line, parcel);
    }
    Reply nobody = Reply.refused("connection_failed");
    ledger.arrives(parcel, nobody);
    return CompletableFuture.completedFuture(nobody);
  }

  private CompletableFuture<Reply> carry(Line line, Parcel parcel) {
    traffic.leaves();
    ledger.leaves(parcel);
    return line.carry(parcel)
        .whenComplete(
            (reply, problem) -> {
              ledger.arrives(parcel, reply);
              traffic.arrives();
            });
  }

  public Ledger ledger() {
    return ledger;
  }

  public Disorder disorder() {
    return events.disorder();
  }

  /** Sends at once what {@link #disorder()} holds back. */
  public void settle() {
    events.settle();
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
    events.close();
    replies.shutdownNow();
  }
}
