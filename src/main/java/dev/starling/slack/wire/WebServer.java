package dev.starling.slack.wire;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Our HTTP server: the door, if Slack comes to us, and two windows for those who watch. */
public final class WebServer implements AutoCloseable {
  /** Where it listens. Port 0 means any free one. */
  public record Address(Optional<String> host, int port) {
    public static Address everywhere(int port) {
      return new Address(Optional.empty(), port);
    }

    public static Address loopback(int port) {
      return new Address(Optional.of("127.0.0.1"), port);
    }
  }

  private static final int THREADS = 40;
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final Server server;
  private final ServerConnector connector;

  public WebServer(
      Address address, Optional<Door> door, List<HealthCheck> checks, PrometheusRegistry registry) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("starling-web");
    this.server = new Server(threads);
    this.connector = new ServerConnector(server, new HttpConnectionFactory(quiet()));
    address.host().ifPresent(connector::setHost);
    connector.setPort(address.port());
    connector.setIdleTimeout(IDLE.toMillis());
    server.addConnector(connector);
    server.setErrorHandler(new PlainErrors());
    server.setHandler(new GracefulHandler(rooms(door, checks, registry)));
    server.setStopTimeout(PATIENCE.toMillis());
  }

  private static HttpConfiguration quiet() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    return configuration;
  }

  private static ServletContextHandler rooms(
      Optional<Door> door, List<HealthCheck> checks, PrometheusRegistry registry) {
    ServletContextHandler rooms = new ServletContextHandler(ServletContextHandler.NO_SESSIONS);
    rooms.setErrorHandler(new PlainErrors());
    door.ifPresent(servlet -> add(rooms, servlet, Door.PATH));
    add(rooms, new HealthServlet(checks), "/healthz");
    add(rooms, new MetricsServlet(registry), "/metrics");
    return rooms;
  }

  private static void add(ServletContextHandler rooms, HttpServlet servlet, String path) {
    rooms.addServlet(new ServletHolder(servlet), path);
  }

  /**
   * @throws IOException when the port is taken
   */
  public void start() throws IOException {
    try {
      server.start();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("the web server did not start", e);
    }
  }

  public int port() {
    return connector.getLocalPort();
  }

  /** Where this machine reaches it. */
  public URI local() {
    return URI.create("http://127.0.0.1:" + port() + "/");
  }

  /** Takes no new requests, and waits a while for those in hand. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the web server did not stop", e);
    }
  }
}
