package dev.starling.village;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The way from one process to Slack's Web API, which ends with its {@link Lifeline}. */
final class Gateway implements AutoCloseable {
  private static final List<String> ASKED = List.of("Authorization", "Content-Type");
  private static final List<String> ANSWERED = List.of("Content-Type", "Retry-After", "Date");

  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final Lifeline life;
  private final URI slack;

  Gateway(Lifeline life, URI slack) {
    this.life = life;
    this.slack = slack;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::pass);
    server.setExecutor(threads);
    server.start();
  }

  URI apiUrl() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
  }

  private void pass(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    try {
      life.step();
      if (!life.isCut()) {
        HttpResponse<byte[]> answer =
            client.send(forward(exchange, body), BodyHandlers.ofByteArray());
        life.step();
        answer(exchange, answer);
      }
    } catch (IOException e) {
      // Slack cut the connection, and so do we.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private HttpRequest forward(HttpExchange exchange, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(slack.resolve(exchange.getRequestURI()))
            .POST(BodyPublishers.ofByteArray(body));
    for (String name : ASKED) {
      String value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    return request.build();
  }

  private void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
    if (life.isCut()) {
      return;
    }
    for (String name : ANSWERED) {
      answer.headers().firstValue(name).ifPresent(v -> exchange.getResponseHeaders().set(name, v));
    }
    answer
        .headers()
        .firstValue("x-oauth-scopes")
        .ifPresent(v -> exchange.getResponseHeaders().set("x-oauth-scopes", v));
    exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
    exchange.getResponseBody().write(answer.body());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
