package dev.starling.slack.wire;

import dev.starling.config.Secret;
import dev.starling.slack.wire.SlackLine.Pace;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a socket to Slack open, for those whom Slack cannot reach. One thread does nothing but
 * connect, watch and connect again, whatever goes wrong.
 */
public final class SocketMode implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(SocketMode.class);
  private static final int THREADS = 10;
  private static final int WAITING = 500;
  private static final int DEFAULT_PROXY_PORT = 80;
  private static final Duration HELLO = Duration.ofSeconds(10);
  private static final Duration SICK_AFTER = Duration.ofSeconds(30);

  /** A socket that lived this long did not fail, it ended. */
  private static final Duration FULL_LIFE = Duration.ofMinutes(1);

  private final SlackLine line;
  private final Secret appToken;
  private final Workers workers = new Workers("starling-socket", THREADS, WAITING);
  private final SocketDesk desk;
  private final Clock clock;
  private final Backoff backoff;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread keeper = new Thread(this::keepConnected, "starling-socket-keeper");

  private volatile @Nullable Instant cutOffAt;

  /** The socket in use; it outlives its replacement a little, so that work in hand is answered. */
  private volatile @Nullable SocketLink current;

  private volatile @Nullable SocketLink previous;

  public SocketMode(
      SlackLine line, Secret appToken, Reception reception, Clock clock, RandomGenerator random) {
    this(
        line,
        appToken,
        reception,
        clock,
        new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), random));
  }

  SocketMode(SlackLine line, Secret appToken, Reception reception, Clock clock, Backoff backoff) {
    this.line = line;
    this.appToken = appToken;
    this.desk = new SocketDesk(reception, workers);
    this.clock = clock;
    this.backoff = backoff;
    this.cutOffAt = clock.instant();
  }

  /** Begins to connect, and goes on until closed. */
  public void start() {
    keeper.start();
  }

  /** Whether Slack reaches us, or has not for a moment only. */
  public boolean isHealthy() {
    Instant since = cutOffAt;
    return since == null || clock.instant().isBefore(since.plus(SICK_AFTER));
  }

  /** Whether a socket is open. */
  public boolean isConnected() {
    return cutOffAt == null;
  }

  private void keepConnected() {
    int failures = 0;
    while (closing.getCount() > 0) {
      Instant began = clock.instant();
      Duration pause = Duration.ZERO;
      try {
        stayConnected();
      } catch (SlackTrouble trouble) {
        log.warn("Slack gave us no socket: {}", trouble.error());
        pause = trouble.retryAfter().orElse(Duration.ZERO);
      } catch (InterruptedException e) {
        return;
      } catch (Throwable e) {
        // Nothing may end this thread: without it we would be deaf and not know.
        log.warn("The socket to Slack failed: {}", reason(e));
      }
      boolean livedLong = !clock.instant().isBefore(began.plus(FULL_LIFE));
      failures = livedLong ? 0 : failures + 1;
      rest(longer(pause, backoff.after(failures)));
    }
  }

  /** Returns when the socket has ended or Slack wants it replaced. */
  private void stayConnected() throws Exception {
    String address =
        line.call(Pace.PATIENT, "apps.connections.open", appToken, new Form()).getText("url");
    SocketLink link = new SocketLink(URI.create(address), HELLO, desk::take);
    line.proxy().ifPresent(proxy -> link.setProxy(asProxy(proxy)));
    link.open();
    replaceBy(link);
    cutOffAt = null;
    log.info("Slack is connected");
    String why = link.awaitEnd();
    cutOffAt = clock.instant();
    log.info("The socket to Slack ends: {}", why);
  }

  private void replaceBy(SocketLink link) {
    SocketLink old = previous;
    if (old != null) {
      old.close();
    }
    previous = current;
    current = link;
  }

  private void rest(Duration pause) {
    try {
      if (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        log.debug("Connecting again after {}", pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes nothing more, answers what is in hand, and hangs up. */
  @Override
  public void close() throws InterruptedException {
    closing.countDown();
    workers.close();
    keeper.interrupt();
    keeper.join(HELLO.toMillis());
    hangUp(previous);
    hangUp(current);
  }

  private static void hangUp(@Nullable SocketLink link) throws InterruptedException {
    if (link != null) {
      link.hangUp();
    }
  }

  /** Other messages than those about the network may quote the address, which is a secret. */
  private static @Nullable String reason(Throwable problem) {
    return problem instanceof IOException ? problem.getMessage() : problem.getClass().getName();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Proxy asProxy(URI proxy) {
    int port = proxy.getPort() < 0 ? DEFAULT_PROXY_PORT : proxy.getPort();
    return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port));
  }
}
