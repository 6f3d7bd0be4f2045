package dev.starling.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.starling.config.Settings;
import dev.starling.house.Requests.Letter;
import dev.starling.house.Specimens.Specimen;
import dev.starling.slack.wire.WebServer;
import dev.starling.storage.TestDatabase;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent to the door of a whole house: a clear no or a quiet yes, and it stands.
 *
 * <p>{@code -Dbroken=100000 -Dseed=3} sends more, and other things.
 */
class BrokenRequestsTest {
  private static final int BROKEN = Integer.getInteger("broken", 400);
  private static final long SEED = Long.getLong("seed", 1);
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final Clock CLOCK =
      Clock.fixed(Instant.ofEpochSecond(RandomThread.START), ZoneOffset.UTC);

  private final Specimens specimens = Specimens.read();
  private final Random random = new Random(SEED);
  private House house;
  private Requests requests;
  private Connection beside;

  @BeforeEach
  void open() throws Exception {
    String url = TestDatabase.SQLITE.freshUrl();
    Settings settings =
        Settings.read(
            Map.of(
                "SLACK_BOT_TOKEN",
                "xoxb-none",
                "SLACK_SIGNING_SECRET",
                SECRET,
                "SLACK_API_URL",
                "http://127.0.0.1:9/api/",
                "DATABASE_URL",
                url));
    house = House.open(settings, WebServer.Address.loopback(0), CLOCK, CLOCK);
    requests = new Requests(house.eventsAddress(), SECRET, CLOCK);
    beside = DriverManager.getConnection(url);
  }

  @AfterEach
  void close() throws SQLException {
    beside.close();
    house.close();
  }

  @Test
  void broken_requests_are_refused_or_taken_and_the_door_stays_open() {
    Breaking breaking = new Breaking(random);
    List<Specimen> all = specimens.all();
    for (int i = 0; i < BROKEN; i++) {
      Specimen specimen = all.get(random.nextInt(all.size()));
      JsonObject broken = breaking.broken(specimens.filled(specimen, random));
      Letter letter = letter(specimen, broken);
      if (random.nextInt(4) == 0) {
        byte[] bytes = damaged(letter.body());
        letter = requests.signed(letter.type(), bytes);
      }
      HttpResponse<String> answer = requests.send(letter);

      assertThat(answer.statusCode()).as("-Dseed=%d, %d: %s", SEED, i, broken).isLessThan(500);
      assertThat(answer.body()).doesNotContain("Exception", "\tat ", "dev.starling", "com.google");
    }
    assertThat(requests.send(challenge()).body()).isEqualTo("still here");
  }

  @Test
  void what_slack_did_not_send_is_refused_and_leaves_nothing() throws SQLException {
    JsonObject entering = event("{'type':'member_joined_channel','user':'U0STAR','channel':'C9'}");
    byte[] body = entering.toString().getBytes(StandardCharsets.UTF_8);
    long now = CLOCK.instant().getEpochSecond();
    Letter right = requests.signed(Requests.JSON, body);
    requests.send(
        requests.signed(
            Requests.JSON,
            event("{'type':'warm-up'}").toString().getBytes(StandardCharsets.UTF_8)));
    long before = version();

    List<Letter> wrong =
        List.of(
            new Letter(Requests.JSON, body, now, ""),
            new Letter(Requests.JSON, body, now, "v0=" + "0".repeat(64)),
            new Letter(Requests.JSON, body, now - 1, right.signature()),
            new Letter(Requests.JSON, Arrays.copyOf(body, body.length - 7), now, right.signature()),
            new Letter(Requests.JSON, damaged(body), now, right.signature()),
            requests.signedFor(now - 3600, Requests.JSON, body),
            requests.signedFor(now + 3600, Requests.JSON, body));
    for (Letter letter : wrong) {
      assertThat(requests.send(letter).statusCode()).isEqualTo(401);
    }
    assertThat(requests.send(requests.signed("text/plain", body)).statusCode()).isEqualTo(415);
    assertThat(requests.send(requests.signed(Requests.JSON, new byte[2_000_000])).statusCode())
        .isEqualTo(413);
    assertThat(
            requests
                .send(
                    HttpRequest.newBuilder(house.eventsAddress())
                        .PUT(BodyPublishers.ofByteArray(body)))
                .statusCode())
        .isEqualTo(405);
    byte[] utf16 = entering.toString().getBytes(StandardCharsets.UTF_16);
    assertThat(requests.send(requests.signed(Requests.JSON, utf16)).statusCode()).isEqualTo(400);
    assertThat(version()).isEqualTo(before);

    assertThat(requests.send(right).statusCode()).isEqualTo(200);
    assertThat(version()).as("the same from Slack is written down").isNotEqualTo(before);
  }

  /** As it comes to the door: an event as JSON, a command as a form, anything else in one field. */
  private Letter letter(Specimen specimen, JsonObject payload) {
    if (specimen.isEvent() || specimen.kind().equals("app_rate_limited")) {
      return requests.signed(Requests.JSON, payload.toString().getBytes(StandardCharsets.UTF_8));
    }
    boolean command = specimen.kind().equals("command");
    return requests.signed(
        Requests.FORM, command ? Requests.form(payload) : Requests.payload(payload));
  }

  private Letter challenge() {
    return requests.signed(
        Requests.JSON,
        "{\"type\":\"url_verification\",\"challenge\":\"still here\"}"
            .getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject event(String event) {
    JsonObject envelope =
        JsonParser.parseString(
                "{'type':'event_callback','team_id':'T1','authorizations':"
                    + "[{'team_id':'T1','user_id':'U0STAR','is_bot':true}]}")
            .getAsJsonObject();
    envelope.add("event", JsonParser.parseString(event));
    return envelope;
  }

  /** Cut short, or with some bytes changed. */
  private byte[] damaged(byte[] body) {
    if (random.nextBoolean()) {
      return Arrays.copyOf(body, random.nextInt(body.length));
    }
    byte[] damaged = body.clone();
    for (int i = 0; i < 1 + damaged.length / 100; i++) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return damaged;
  }

  private long version() throws SQLException {
    try (Statement statement = beside.createStatement();
        ResultSet found = statement.executeQuery("pragma data_version")) {
      found.next();
      return found.getLong(1);
    }
  }
}
