package dev.starling.slack.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.starling.config.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A Web API that answers as it is told to, and remembers what it was asked. */
final class FakeSlack implements AutoCloseable {
  /** What to do with one request. */
  interface Script {
    void play(HttpExchange exchange) throws IOException;
  }

  record Asked(String method, Map<String, String> fields, String body, String authorization) {
    String field(String name) {
      return fields.get(name);
    }
  }

  static final Script CUT = HttpExchange::close;

  final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Map<String, Queue<Script>> scripts = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  FakeSlack() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
  }

  Settings settings() {
    return Settings.read(
        Map.of(
            "SLACK_BOT_TOKEN", "xoxb-1-abc",
            "SLACK_SIGNING_SECRET", "secret",
            "SLACK_API_URL", url()));
  }

  SlackLine line() {
    return new SlackLine(settings(), Duration.ofSeconds(10), Duration.ofSeconds(10));
  }

  /** The next answers to a method; when they are used up it is {@code {"ok":true}} again. */
  FakeSlack on(String method, Script... answers) {
    scripts.computeIfAbsent(method, name -> new ConcurrentLinkedQueue<>()).addAll(List.of(answers));
    return this;
  }

  FakeSlack on(String method, String json) {
    return on(method, answer(200, json));
  }

  static Script answer(int status, String body, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    };
  }

  List<Asked> asked(String method) {
    return asked.stream().filter(one -> one.method().equals(method)).toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String method = exchange.getRequestURI().getPath().replaceFirst("^/(api/)?", "");
    Map<String, String> fields = body.startsWith("{") ? Map.of() : FormFields.parse(body).fields();
    asked.add(
        new Asked(method, fields, body, exchange.getRequestHeaders().getFirst("Authorization")));
    Queue<Script> queue = scripts.get(method);
    Script script = queue == null ? null : queue.poll();
    (script == null ? answer(200, "{\"ok\":true}") : script).play(exchange);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
