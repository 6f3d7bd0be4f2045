package dev.starling.slack.wire;

import static dev.starling.slack.wire.Signed.FORM;
import static dev.starling.slack.wire.Signed.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
  private static final String EVENT =
      "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"Ev1\","
          + "\"event\":{\"type\":\"message\",\"text\":\"grüße 🎉\"}}";

  private static final Clock clock =
      Clock.fixed(Instant.ofEpochSecond(1_763_000_000), ZoneOffset.UTC);
  private static final Signature signature = new Signature(Signed.SECRET, clock);
  private static final FakeSlack slack = new FakeSlack();
  private static final SlackLine line = slack.line();
  private static final App app = BoltApp.open(line);
  private static final List<JsonObject> events = new CopyOnWriteArrayList<>();
  private static final List<SlashCommandPayload> commands = new CopyOnWriteArrayList<>();
  private static final List<BlockActionPayload> actions = new CopyOnWriteArrayList<>();
  private static EventSink sink = events::add;
  private static final PrometheusRegistry registry = new PrometheusRegistry();
  private static final WebServer server =
      new WebServer(
          WebServer.Address.loopback(0),
          Optional.of(
              new Door(
                  signature,
                  new Reception(
                      app,
                      event -> sink.accept(event),
                      new Incidents(() -> "ABC123"),
                      new Traffic(registry)))),
          List.of(),
          registry);
  private static Signed signed;

  @BeforeAll
  static void open() throws Exception {
    server.start();
    signed = new Signed(server.local(), signature, clock);
    app.command(
        Pattern.compile(".*"),
        (request, context) -> {
          commands.add(request.getPayload());
          return context.ack("Hello, grüße");
        });
    app.blockAction(
        "press",
        (request, context) -> {
          actions.add(request.getPayload());
          return context.ack();
        });
    app.blockAction(
        "break",
        (request, context) -> {
          throw new IllegalStateException("inside");
        });
  }

  @BeforeEach
  void forget() {
    sink = events::add;
    events.clear();
    commands.clear();
    actions.clear();
  }

  @AfterAll
  static void close() {
    server.close();
    line.close();
    slack.close();
  }

  @Test
  void hands_an_event_on_as_it_is() throws Exception {
    HttpResponse<String> answer = signed.post(JSON, EVENT);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(events).containsExactly(Json.parse(EVENT));
  }

  @Test
  void white_space_and_line_ends_count_as_they_came() throws Exception {
    assertThat(signed.post(JSON, "\r\n" + EVENT + "\r\n").statusCode()).isEqualTo(200);
    assertThat(events).hasSize(1);
  }

  @Test
  void an_event_that_could_not_be_kept_is_asked_for_again() throws Exception {
    sink =
        event -> {
          throw new IllegalStateException("the database is gone");
        };

    HttpResponse<String> answer = signed.post(JSON, EVENT);

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).isEqualTo("Incident ABC123");
  }

  @Test
  void gives_slack_its_challenge_back() throws Exception {
    HttpResponse<String> answer =
        signed.post(JSON, "{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1a\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("3eZbrw1a");
  }

  @Test
  void counts_the_minutes_in_which_slack_withholds_events() throws Exception {
    assertThat(signed.post(JSON, "{\"type\":\"app_rate_limited\"}").statusCode()).isEqualTo(200);

    assertThat(signed.get("/metrics").body()).contains("starling_slack_events_withheld_total 1.0");
  }

  @Test
  void what_slack_invents_next_is_taken_quietly() throws Exception {
    assertThat(signed.post(JSON, "{\"type\":\"novelty\"}").statusCode()).isEqualTo(200);
    assertThat(signed.post(JSON, "{\"no\":1}").statusCode()).isEqualTo(200);
    assertThat(signed.post(FORM, "payload=%7B%22type%22%3A%22novelty%22%7D").statusCode())
        .isEqualTo(200);
    assertThat(signed.post(FORM, "novelty=1").statusCode()).isEqualTo(200);
  }

  @Test
  void unsigned_requests_stay_outside() throws Exception {
    byte[] body = EVENT.getBytes(StandardCharsets.UTF_8);
    String now = Long.toString(clock.instant().getEpochSecond());
    String late = Long.toString(clock.instant().getEpochSecond() - 301);
    String early = Long.toString(clock.instant().getEpochSecond() + 301);

    assertThat(signed.post(JSON, body, null, null).statusCode()).isEqualTo(401);
    assertThat(signed.post(JSON, body, now, null).statusCode()).isEqualTo(401);
    assertThat(signed.post(JSON, body, "today", "v0=12").statusCode()).isEqualTo(401);
    assertThat(signed.post(JSON, body, now, "v0=12").statusCode()).isEqualTo(401);
    assertThat(signed.post(JSON, body, late, signature.sign(late, body)).statusCode())
        .isEqualTo(401);
    assertThat(signed.post(JSON, body, early, signature.sign(early, body)).statusCode())
        .isEqualTo(401);
    assertThat(
            signed
                .post(FORM, "command=%2Fmock".getBytes(StandardCharsets.UTF_8), now, "v0=1")
                .statusCode())
        .isEqualTo(401);
    assertThat(events).isEmpty();
    assertThat(commands).isEmpty();
  }

  @Test
  void a_changed_byte_breaks_the_signature() throws Exception {
    byte[] body = EVENT.getBytes(StandardCharsets.UTF_8);
    String now = Long.toString(clock.instant().getEpochSecond());
    String right = signature.sign(now, body);
    body[body.length - 2] = ' ';

    assertThat(signed.post(JSON, body, now, right).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{} {}",
        "{'type':'event_callback'}",
        "{\"type\":\"event_callback\"}",
        "{\"type\":\"event_callback\",\"event\":7}",
        "{\"type\":\"url_verification\"}"
      })
  void broken_json_is_refused_without_a_word_about_it(String body) throws Exception {
    HttpResponse<String> answer = signed.post(JSON, body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo("Not understood.");
    assertThat(events).isEmpty();
  }

  @Test
  void a_nested_bomb_is_refused() throws Exception {
    String bomb = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);

    assertThat(signed.post(JSON, bomb).statusCode()).isEqualTo(400);
  }

  @Test
  void what_is_too_large_is_refused_however_it_is_sent() throws Exception {
    byte[] huge = new byte[1 << 23];

    assertThat(signed.post(JSON, huge).statusCode()).isEqualTo(413);
    assertThat(
            signed
                .send(
                    signed
                        .request(Door.PATH)
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge))))
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void what_is_as_large_as_may_be_is_read() throws Exception {
    int size = EVENT.getBytes(StandardCharsets.UTF_8).length;
    String fitting = EVENT + " ".repeat((1 << 20) - size);

    assertThat(signed.post(JSON, fitting).statusCode()).isEqualTo(200);
  }

  @Test
  void a_body_that_is_cut_short_is_refused() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                  + "Content-Length: 100\r\n\r\n{\"type\":")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();

      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .doesNotContain("Exception", "at org.", " 200 ");
    }
    assertThat(events).isEmpty();
  }

  @Test
  void another_type_of_content_is_refused() throws Exception {
    assertThat(signed.post("text/plain", EVENT).statusCode()).isEqualTo(415);
    assertThat(signed.post("multipart/form-data; boundary=x", "--x--").statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "TRACE", "OPTIONS", "HEAD"})
  void slack_posts_and_nothing_else(String method) throws Exception {
    // The JDK's client does not send TRACE.
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket
          .getOutputStream()
          .write(
              (method
                      + " /slack/events HTTP/1.1\r\nHost: x\r\nX-Echo: me\r\n"
                      + "Connection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).contains(" 405 ", "Allow: POST").doesNotContain("X-Echo");
    }
  }

  @Test
  void a_command_reaches_its_listener_and_the_answer_goes_back() throws Exception {
    HttpResponse<String> answer =
        signed.post(
            FORM,
            "team_id=T1&user_id=UADA&command=%2Fmock&text=ask+gr%C3%BC%C3%9Fe%3D1%262"
                + "&response_url=https%3A%2F%2Fhooks%2Fx&trigger_id=1.2");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    assertThat(Json.text(Json.parse(answer.body()), "text")).contains("Hello, grüße");
    assertThat(commands.get(0).getText()).isEqualTo("ask grüße=1&2");
    assertThat(commands.get(0).getTeamId()).isEqualTo("T1");
  }

  @Test
  void an_equals_sign_that_nobody_encoded_is_read_all_the_same() throws Exception {
    signed.post(FORM, "command=/mock&trigger_id=1.2&text=a=b\r\n");

    assertThat(commands.get(0).getText()).isEqualTo("a=b");
  }

  @Test
  void a_button_reaches_its_listener() throws Exception {
    assertThat(signed.post(FORM, press("press")).statusCode()).isEqualTo(200);

    assertThat(actions.get(0).getUser().getId()).isEqualTo("UADA");
  }

  @Test
  void a_button_without_a_listener_is_taken_quietly() throws Exception {
    assertThat(signed.post(FORM, press("a_link")).statusCode()).isEqualTo(200);
  }

  @Test
  void a_form_without_a_listener_is_not_taken_for_saved() throws Exception {
    String form =
        "{\"type\":\"view_submission\",\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"UADA\"},"
            + "\"view\":{\"id\":\"V1\",\"type\":\"modal\",\"callback_id\":\"long_gone\"}}";

    assertThat(signed.post(FORM, payload(form)).statusCode()).isEqualTo(404);
  }

  @Test
  void a_listener_that_breaks_is_an_incident() throws Exception {
    HttpResponse<String> answer = signed.post(FORM, press("break"));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).isEqualTo("Incident ABC123");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "payload=%zz",
        "payload=%",
        "command=%e",
        "payload=",
        "payload=%7B",
        "payload=%5B%5D",
        "payload=%7B%22type%22%3A%22view_submission%22%7D",
        "payload=%7B%22type%22%3A%22view_closed%22%2C%22team%22%3A%7B%7D%2C%22user%22%3A%7B%7D%7D",
        "payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A7%7D"
      })
  void a_malformed_form_is_refused_without_a_word_about_it(String body) throws Exception {
    HttpResponse<String> answer = signed.post(FORM, body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo("Not understood.");
  }

  @Test
  void a_look_at_our_certificate_needs_no_signature_and_does_nothing() throws Exception {
    byte[] check = "ssl_check=1&token=x".getBytes(StandardCharsets.UTF_8);
    byte[] trick = "ssl_check=1&command=%2Fmock".getBytes(StandardCharsets.UTF_8);

    assertThat(signed.post(FORM, check, null, null).statusCode()).isEqualTo(200);
    assertThat(signed.post(FORM, trick, null, null).statusCode()).isEqualTo(401);
    assertThat(commands).isEmpty();
  }

  @Test
  void no_call_of_slack_is_needed_to_hand_anything_on() throws Exception {
    signed.post(JSON, EVENT);
    signed.post(FORM, press("press"));

    assertThat(slack.asked).isEmpty();
  }

  @Test
  void a_warm_up_presses_a_button_that_nobody_listens_to() throws Exception {
    double before = requestsTaken();

    WarmUp.through(server.local(), signature, clock);

    assertThat(requestsTaken()).isEqualTo(before + 1);
    assertThat(commands).isEmpty();
    assertThat(actions).isEmpty();
  }

  private static double requestsTaken() throws Exception {
    return signed
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("starling_slack_requests_total{status=\"200\"}"))
        .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
        .sum();
  }

  private static String press(String action) {
    return payload(
        "{\"type\":\"block_actions\",\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"UADA\"},"
            + "\"actions\":[{\"type\":\"button\",\"action_id\":\""
            + action
            + "\",\"value\":\"a=b\"}]}");
  }

  private static String payload(String json) {
    return new FormFields(Map.of("payload", json)).encode();
  }
}
