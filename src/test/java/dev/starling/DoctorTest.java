package dev.starling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.starling.storage.Database;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  private static final String TOKEN = "xoxb-1-verysecret";

  @TempDir private Path folder;
  private HttpServer slack;
  private Map<String, String> environment;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void open() throws IOException {
    slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    slack.createContext(
        "/api/auth.test",
        exchange -> {
          byte[] me =
              "{\"ok\":true,\"team_id\":\"T1\",\"team\":\"Acme\",\"user_id\":\"U0\"}"
                  .getBytes(UTF_8);
          exchange.sendResponseHeaders(200, me.length);
          exchange.getResponseBody().write(me);
          exchange.close();
        });
    slack.start();
    environment =
        new HashMap<>(
            Map.of(
                "SLACK_BOT_TOKEN",
                TOKEN,
                "SLACK_SIGNING_SECRET",
                "alsoverysecret",
                "SLACK_API_URL",
                "http://127.0.0.1:" + slack.getAddress().getPort() + "/api/",
                "DATABASE_URL",
                "jdbc:sqlite:" + file()));
  }

  @AfterEach
  void close() {
    slack.stop(0);
  }

  @Test
  void finds_nothing_wrong_before_the_first_start_and_makes_nothing() {
    assertThat(run()).isZero();

    assertThat(lines())
        .allMatch(line -> line.startsWith("✓ "))
        .anyMatch(line -> line.contains("no database yet"))
        .anyMatch(line -> line.contains("Acme (T1)"));
    assertThat(file()).doesNotExist();
  }

  @Test
  void looks_into_a_database_without_touching_it() throws IOException {
    Database.open(environment.get("DATABASE_URL")).close();
    byte[] before = Files.readAllBytes(file());

    assertThat(run()).isZero();

    assertThat(lines())
        .anyMatch(line -> line.contains("there and up to date"))
        .contains("✓ Every question has reached its channel.");
    assertThat(file()).hasBinaryContent(before);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void names_everything_that_is_wrong_at_once_but_no_secret() throws IOException {
    environment.remove("SLACK_SIGNING_SECRET");
    environment.put("PORT", "http");
    Files.writeString(file(), "Dear Ada, ".repeat(100));

    assertThat(run()).isOne();

    assertThat(lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("✗ "))
        .anyMatch(line -> line.contains("SLACK_SIGNING_SECRET"))
        .anyMatch(line -> line.contains("PORT"))
        .anyMatch(line -> line.contains("can't be read"));
    assertThat(out.toString(UTF_8)).doesNotContain("verysecret");
  }

  @Test
  void says_so_when_slack_is_out_of_reach() {
    slack.stop(0);

    assertThat(run()).isOne();

    assertThat(lines()).anyMatch(line -> line.startsWith("✗ Slack can't be asked right now"));
    assertThat(out.toString(UTF_8)).doesNotContain("verysecret");
  }

  @Test
  void takes_no_options() {
    assertThat(new Doctor(environment, Clock.systemUTC(), new PrintStream(out)).run(List.of("-v")))
        .isEqualTo(2);
  }

  private int run() {
    return new Doctor(environment, Clock.systemUTC(), new PrintStream(out, true, UTF_8))
        .run(List.of());
  }

  private List<String> lines() {
    return out.toString(UTF_8).lines().toList();
  }

  private Path file() {
    return folder.resolve("starling.db");
  }
}
