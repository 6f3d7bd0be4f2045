package dev.starling.slack.wire;

import static dev.starling.slack.wire.FakeSlack.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import dev.starling.config.Secret;
import dev.starling.slack.wire.FakeSlack.Script;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class SocketModeTest {
  private static final String OPEN = "apps.connections.open";
  private static final String EVENT =
      "{\"envelope_id\":\"e1\",\"type\":\"events_api\",\"accepts_response_payload\":false,"
          + "\"retry_attempt\":0,\"payload\":{\"type\":\"event_callback\",\"team_id\":\"T1\","
          + "\"event\":{\"type\":\"message\",\"text\":\"grüße 🎉\"}}}";

  private final FakeSlack slack = new FakeSlack();
  private final SlackLine line = slack.line();
  private final App app = BoltApp.open(line);
  private final List<JsonObject> events = new CopyOnWriteArrayList<>();
  private volatile Instant now = Instant.ofEpochSecond(1_763_000_000);
  private EventSink sink = events::add;
  private FakeSockets sockets;
  private SocketMode socketMode;

  @BeforeEach
  void open() throws InterruptedException {
    sockets = new FakeSockets();
    socketMode =
        new SocketMode(
            line,
            new Secret("xapp-1-def"),
            new Reception(
                app,
                event -> sink.accept(event),
                new Incidents(() -> "ABC123"),
                new Traffic(new PrometheusRegistry())),
            clock(() -> now),
            new Backoff(Duration.ofMillis(2), Duration.ofMillis(4), new Random(1)));
  }

  @AfterEach
  void close() throws InterruptedException {
    socketMode.close();
    sockets.close();
    line.close();
    slack.close();
  }

  @Test
  void takes_an_event_and_acknowledges_it_when_it_is_safe() throws Exception {
    WebSocket socket = connect();
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch safe = new CountDownLatch(1);
    sink =
        event -> {
          arrived.countDown();
          awaitQuietly(safe);
          events.add(event);
        };

    socket.send(EVENT);
    arrived.await();
    assertThat(events).isEmpty();
    safe.countDown();

    assertThat(sockets.nextMessage()).isEqualTo("{\"envelope_id\":\"e1\"}");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).getAsJsonObject("event").get("text").getAsString())
        .isEqualTo("grüße 🎉");
    assertThat(slack.asked(OPEN).get(0).authorization()).isEqualTo("Bearer xapp-1-def");
  }

  @Test
  void an_event_that_could_not_be_kept_is_not_acknowledged() throws Exception {
    WebSocket socket = connect();
    CountDownLatch arrived = new CountDownLatch(1);
    sink =
        event -> {
          arrived.countDown();
          throw new IllegalStateException("the database is gone");
        };

    socket.send(EVENT);
    arrived.await();
    socketMode.close();

    assertThat(sockets.otherMessages()).isEmpty();
  }

  @Test
  void a_command_is_answered_with_the_acknowledgement() throws Exception {
    app.command("/mock", (request, context) -> context.ack("Hi " + request.getPayload().getText()));

    connect()
        .send(
            "{\"envelope_id\":\"e1\",\"type\":\"slash_commands\",\"payload\":"
                + "{\"command\":\"/mock\",\"text\":\"a=b & grüße\",\"team_id\":\"T1\"}}");

    assertThat(Json.parse(sockets.nextMessage()))
        .isEqualTo(
            Json.parse("{\"envelope_id\":\"e1\",\"payload\":{\"text\":\"Hi a=b & grüße\"}}"));
  }

  @Test
  void a_button_is_acknowledged_and_what_nobody_knows_too() throws Exception {
    app.blockAction("press", (request, context) -> context.ack());
    WebSocket socket = connect();

    socket.send(
        "{\"envelope_id\":\"e1\",\"type\":\"interactive\",\"payload\":{\"type\":\"block_actions\","
            + "\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"UADA\"},"
            + "\"actions\":[{\"action_id\":\"press\"}]}}");
    assertThat(sockets.nextMessage()).isEqualTo("{\"envelope_id\":\"e1\"}");

    socket.send("{\"envelope_id\":\"e2\",\"type\":\"novelty\",\"payload\":{}}");
    assertThat(sockets.nextMessage()).isEqualTo("{\"envelope_id\":\"e2\"}");
  }

  @Test
  void nonsense_does_no_harm() throws Exception {
    WebSocket socket = connect();

    socket.send("not json");
    socket.send("[]");
    socket.send("{\"type\":\"events_api\"}");
    socket.send(
        "{\"envelope_id\":\"e0\",\"type\":\"interactive\",\"payload\":{\"type\":\"shortcut\","
            + "\"team\":7}}");
    socket.send(EVENT);

    assertThat(sockets.nextMessage()).isEqualTo("{\"envelope_id\":\"e1\"}");
  }

  static Stream<Script> refusals() {
    return Stream.of(
        answer(200, "{\"ok\":false,\"error\":\"internal_error\"}"),
        answer(200, "{\"ok\":false,\"error\":\"invalid_auth\"}"),
        answer(200, "<html>maintenance</html>"),
        answer(200, ""),
        answer(200, "{\"ok\":true}"),
        answer(200, "{\"ok\":true,\"url\":\"not an address\"}"),
        answer(200, "{\"ok\":true,\"url\":\"ws://127.0.0.1:1/closed\"}"),
        answer(429, "", "Retry-After", "0"),
        answer(503, "unavailable"),
        FakeSlack.CUT);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void connects_in_the_end_however_slack_refuses(Script refusal) throws Exception {
    slack.on(OPEN, refusal, refusal, refusal);

    WebSocket socket = connect();

    socket.send(EVENT);
    assertThat(sockets.nextMessage()).isEqualTo("{\"envelope_id\":\"e1\"}");
    assertThat(slack.asked(OPEN)).hasSize(4);
  }

  @Test
  void connects_again_when_the_socket_drops() throws Exception {
    connect().closeConnection(1006, "cut");

    assertTakes(reconnected());
  }

  @Test
  void connects_again_when_slack_refreshes_and_answers_on_the_old_socket_meanwhile()
      throws Exception {
    WebSocket old = connect();
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch safe = new CountDownLatch(1);
    sink =
        event -> {
          arrived.countDown();
          awaitQuietly(safe);
        };
    old.send(EVENT);
    arrived.await();

    old.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
    WebSocket fresh = reconnected();
    now = now.plusSeconds(40);
    awaitHealthy();
    safe.countDown();

    assertThat(sockets.nextMessage()).isEqualTo("{\"envelope_id\":\"e1\"}");
    assertTakes(fresh);
  }

  @Test
  void is_healthy_until_it_was_cut_off_for_half_a_minute() throws Exception {
    for (int i = 0; i < 10_000; i++) {
      slack.on(OPEN, "{\"ok\":false,\"error\":\"internal_error\"}");
    }
    assertThat(socketMode.isHealthy()).isTrue();
    socketMode.start();

    now = now.plusSeconds(29);
    assertThat(socketMode.isHealthy()).isTrue();
    now = now.plusSeconds(1);
    assertThat(socketMode.isHealthy()).isFalse();
  }

  @Test
  void is_healthy_again_when_it_is_connected() throws Exception {
    now = now.plusSeconds(40);
    assertTakes(connect());
    awaitHealthy();

    now = now.plusSeconds(3600);
    assertThat(socketMode.isHealthy()).isTrue();
  }

  /** A socket is open a moment before the keeper says so. */
  private void awaitHealthy() {
    while (!socketMode.isHealthy()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void finishes_what_is_in_hand_when_it_closes() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch safe = new CountDownLatch(1);
    sink =
        event -> {
          arrived.countDown();
          awaitQuietly(safe);
        };
    connect().send(EVENT);
    arrived.await();

    CompletableFuture<Void> closed =
        CompletableFuture.runAsync(
            () -> {
              try {
                socketMode.close();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    safe.countDown();
    closed.get();

    assertThat(sockets.nextMessage()).isEqualTo("{\"envelope_id\":\"e1\"}");
  }

  private WebSocket connect() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      slack.on(OPEN, sockets.opening());
    }
    socketMode.start();
    return sockets.nextSocket();
  }

  private WebSocket reconnected() throws InterruptedException {
    return sockets.nextSocket();
  }

  private void assertTakes(WebSocket socket) throws InterruptedException {
    socket.send(EVENT.replace("e1", "e9"));
    assertThat(sockets.nextMessage()).isEqualTo("{\"envelope_id\":\"e9\"}");
  }

  private static Clock clock(InstantSource source) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return source.instant();
      }
    };
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
