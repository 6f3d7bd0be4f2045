package dev.starling.house;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A Slack that shows one thread, page by page, and who reacted to a message. */
final class ShownThread implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, List<String>> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  ShownThread() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/api/",
        exchange -> {
          String method = exchange.getRequestURI().getPath().substring("/api/".length());
          byte[] form = exchange.getRequestBody().readAllBytes();
          asked.add(method + " " + new String(form, StandardCharsets.UTF_8));
          List<String> left = answers.getOrDefault(method, List.of());
          String answer = left.isEmpty() ? "{\"ok\":false,\"error\":\"fatal_error\"}" : left.get(0);
          if (!left.isEmpty()) {
            left.remove(0);
          }
          boolean tooMany = answer.startsWith("429");
          if (tooMany) {
            exchange.getResponseHeaders().add("Retry-After", answer.substring(4));
          }
          byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(tooMany ? 429 : 200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  /** Single quotes may stand for double ones, and TS7 for the seventh second. */
  ShownThread answers(String method, String json) {
    String text = json.replace('\'', '"');
    for (int second = 99; second >= 0; second--) {
      text = text.replace("\"TS" + second + "\"", "\"" + RandomThread.ts(second) + "\"");
    }
    answers.computeIfAbsent(method, any -> new CopyOnWriteArrayList<>()).add(text);
    return this;
  }

  /** Every call, with its form. */
  List<String> asked() {
    return asked;
  }

  URI api() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
