package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.starling.localslack.model.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address at which an app wants to hear of things. */
class AddressTest {
  @TempDir Path folder;
  Rig rig;
  HttpServer detour;

  @BeforeEach
  void open() throws Exception {
    rig = new Rig(folder);
    detour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    detour.start();
  }

  @AfterEach
  void close() {
    detour.stop(0);
    rig.close();
  }

  @Test
  void is_asked_for_an_echo_and_looked_at_before_anything_else() {
    rig.quiet();
    assertThat(rig.bot.introductions()).hasSize(2);
    FakeBot.Heard challenge =
        rig.bot.introductions().stream()
            .filter(heard -> heard.type().equals("url_verification"))
            .findFirst()
            .orElseThrow();
    assertThat(challenge.json().keySet()).containsExactlyInAnyOrder("token", "challenge", "type");
    assertThat(challenge.header("X-Slack-Signature")).startsWith("v0=");
    assertThat(rig.bot.introductions())
        .anySatisfy(heard -> assertThat(Json.text(heard.json(), "ssl_check")).isEqualTo("1"));
  }

  @Test
  void may_lead_elsewhere_twice() {
    leads("/a", "/b");
    leads("/b", rig.bot.address().toString());
    rig.slack.deliverTo(at("/a"));
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    rig.quiet();
    FakeBot.Heard heard = rig.bot.only("message");
    assertThat(heard.header("X-Slack-Signature")).startsWith("v0=");
    assertThat(Json.text(heard.event(), "text")).isEqualTo("Hello");
  }

  @Test
  void but_not_three_times() {
    leads("/a", "/b");
    leads("/b", "/c");
    leads("/c", rig.bot.address().toString());
    rig.slack.deliverTo(at("/a"));
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    rig.quiet();
    assertThat(rig.bot.heard()).isEmpty();
    assertThat(lastReason()).isEqualTo("too_many_redirects");
  }

  @Test
  void may_be_dead() {
    rig.slack.deliverTo(URI.create("http://127.0.0.1:1/"));
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    rig.quiet();
    assertThat(lastReason()).isEqualTo("connection_failed");
  }

  @Test
  void may_be_no_door_for_secrets() throws Exception {
    try (ServerSocket plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread blunt = new Thread(() -> answersPlainly(plain), "blunt");
      blunt.start();
      rig.slack.deliverTo(URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/"));
      rig.says("U0ADA", Rig.PRACTICE, "Hello");
      rig.quiet();
      assertThat(lastReason()).isEqualTo("ssl_error");
    }
  }

  private static void answersPlainly(ServerSocket server) {
    try {
      while (true) {
        try (Socket caller = server.accept()) {
          caller.getOutputStream().write("What?\n".getBytes(StandardCharsets.US_ASCII));
          caller.getOutputStream().flush();
          caller.getInputStream().readAllBytes();
        }
      }
    } catch (IOException e) {
      return;
    }
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + detour.getAddress().getPort() + path);
  }

  private void leads(String path, String to) {
    detour.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", to);
          exchange.getRequestBody().readAllBytes();
          answer(exchange);
        });
  }

  private static void answer(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(307, -1);
    exchange.close();
  }

  private String lastReason() {
    var entries = rig.ledger().entries();
    var attempts = Json.objects(entries.get(entries.size() - 1), "attempts");
    return Json.text(attempts.get(attempts.size() - 1), "reason");
  }
}
