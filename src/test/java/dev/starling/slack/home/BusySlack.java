package dev.starling.slack.home;

import com.sun.net.httpserver.HttpServer;
import dev.starling.config.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers at once what a Home asks of Slack: everybody is in one channel. */
final class BusySlack implements AutoCloseable {
  private static final String ANSWER =
      "{\"ok\": true, \"channels\": [{\"id\": \"C7\"}], \"permalink\": \"https://w.slack.com/x\"}";

  private final HttpServer server;

  private BusySlack(HttpServer server) {
    this.server = server;
  }

  static BusySlack open() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          byte[] answer = ANSWER.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return new BusySlack(server);
  }

  Settings settings() {
    return Settings.read(
        Map.of(
            "SLACK_BOT_TOKEN", "xoxb-bench",
            "SLACK_SIGNING_SECRET", "bench",
            "SLACK_API_URL", "http://127.0.0.1:" + server.getAddress().getPort() + "/api/"));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
