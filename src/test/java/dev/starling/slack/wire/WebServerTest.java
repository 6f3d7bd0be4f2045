package dev.starling.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebServerTest {
  private final Clock clock = Clock.systemUTC();
  private final Signature signature = new Signature(Signed.SECRET, clock);
  private final AtomicBoolean database = new AtomicBoolean(true);
  private final PrometheusRegistry registry = new PrometheusRegistry();
  private WebServer server = server(Optional.empty());

  private WebServer server(Optional<Door> door) {
    return new WebServer(
        WebServer.Address.loopback(0),
        door,
        List.of(new HealthCheck("database", database::get), new HealthCheck("socket", () -> true)),
        registry);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void says_that_all_is_well_or_what_is_not() throws Exception {
    Signed visitor = start();

    assertThat(visitor.get("/healthz").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/healthz").body())
        .isEqualTo("{\"status\":\"ok\",\"checks\":{\"database\":\"ok\",\"socket\":\"ok\"}}");

    database.set(false);

    assertThat(visitor.get("/healthz").statusCode()).isEqualTo(503);
    assertThat(visitor.get("/healthz").body())
        .isEqualTo(
            "{\"status\":\"failing\",\"checks\":{\"database\":\"failing\",\"socket\":\"ok\"}}");
  }

  @Test
  void a_check_that_breaks_has_failed() {
    HealthCheck broken =
        new HealthCheck(
            "database",
            () -> {
              throw new IllegalStateException("gone");
            });

    assertThat(broken.passes()).isFalse();
  }

  @Test
  void shows_its_figures_as_prometheus_reads_them() throws Exception {
    Counter.builder().name("rounds_total").help("Rounds.").register(registry).inc();

    HttpResponse<String> answer = start().get("/metrics");

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
    assertThat(answer.body()).contains("rounds_total 1.0");
  }

  @Test
  void has_no_door_where_slack_does_not_come_to_us() throws Exception {
    assertThat(start().get("/slack/events").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"GET, /nowhere, 404", "POST, /healthz, 405", "DELETE, /metrics, 405"})
  void other_ways_are_closed_in_few_words(String method, String path, int status) throws Exception {
    Signed visitor = start();
    HttpResponse<String> answer =
        visitor.send(visitor.request(path).method(method, BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).hasSizeLessThan(40).doesNotContain("<", "Jetty", "Exception");
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void what_is_no_http_is_refused_in_few_words() throws Exception {
    start();
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write("GET /%zz HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).contains(" 400 ").doesNotContain("Jetty", "Exception", "<");
    }
  }

  @Test
  void says_which_port_is_taken() throws Exception {
    start();
    WebServer second =
        new WebServer(
            WebServer.Address.loopback(server.port()), Optional.empty(), List.of(), registry);

    assertThatIOException().isThrownBy(second::start);
    second.close();
  }

  @Test
  void finishes_what_is_in_hand_before_it_stops() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch mayFinish = new CountDownLatch(1);
    EventSink slow =
        event -> {
          arrived.countDown();
          awaitQuietly(mayFinish);
        };
    FakeSlack slack = new FakeSlack();
    SlackLine line = slack.line();
    Reception reception =
        new Reception(BoltApp.open(line), slow, new Incidents(() -> "X"), new Traffic(registry));
    server = server(Optional.of(new Door(signature, reception)));
    Signed visitor = start();
    CompletableFuture<Integer> answered = CompletableFuture.supplyAsync(() -> status(visitor));
    arrived.await();

    CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
    while (isOpen(visitor)) {
      Thread.onSpinWait();
    }
    mayFinish.countDown();

    assertThat(answered.get()).isEqualTo(200);
    closed.get();
    line.close();
    slack.close();
  }

  private static int status(Signed visitor) {
    try {
      return visitor.post(Signed.JSON, "{\"type\":\"event_callback\",\"event\":{}}").statusCode();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOpen(Signed visitor) {
    try (Socket socket = new Socket("127.0.0.1", visitor.server().getPort())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Signed start() throws IOException {
    server.start();
    return new Signed(server.local(), signature, clock);
  }
}
