package dev.starling.localslack;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.starling.localslack.model.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An app that remembers every request and answers as it is told. */
final class FakeBot implements AutoCloseable {

  /** One request: events and interactions by their JSON, commands by their fields. */
  record Heard(Map<String, String> headers, String raw, JsonObject json) {
    String type() {
      return Json.has(json, "event")
          ? Json.text(Json.object(json, "event"), "type")
          : Json.find(json, "command").orElse(Json.text(json, "type"));
    }

    JsonObject event() {
      return Json.object(json, "event");
    }

    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
    }
  }

  record Answer(int status, String body, boolean noRetry) {
    Answer(int status, String body) {
      this(status, body, false);
    }
  }

  static final Answer OK = new Answer(200, "");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Heard> heard = new ArrayList<>();
  private final List<Heard> introductions = new ArrayList<>();
  private volatile Function<Heard, Answer> answering = heard -> OK;

  FakeBot() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/slack/events", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
  }

  void answers(Function<Heard, Answer> how) {
    answering = how;
  }

  synchronized List<Heard> heard() {
    return List.copyOf(heard);
  }

  /** What Slack sends to a new address before anything else. */
  synchronized List<Heard> introductions() {
    return List.copyOf(introductions);
  }

  synchronized void forget() {
    heard.clear();
  }

  List<Heard> heard(String type) {
    return heard().stream().filter(each -> each.type().equals(type)).toList();
  }

  Heard only(String type) {
    List<Heard> found = heard(type);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + type + " among " + heard());
    }
    return found.get(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String raw = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((k, v) -> headers.put(k.toLowerCase(java.util.Locale.ROOT), v.get(0)));
    Heard request = new Heard(headers, raw, json(raw));
    boolean introduction = isIntroduction(request);
    synchronized (this) {
      (introduction ? introductions : heard).add(request);
    }
    Answer answer = introduction ? echo(request) : answering.apply(request);
    if (answer.noRetry()) {
      exchange.getResponseHeaders().add("X-Slack-No-Retry", "1");
    }
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static boolean isIntroduction(Heard heard) {
    return heard.type().equals("url_verification") || Json.has(heard.json(), "ssl_check");
  }

  private static Answer echo(Heard heard) {
    return new Answer(200, Json.text(heard.json(), "challenge"));
  }

  private static JsonObject json(String raw) {
    if (raw.startsWith("{")) {
      return Json.parse(raw);
    }
    JsonObject fields = new JsonObject();
    for (String pair : raw.split("&")) {
      String[] both = pair.split("=", 2);
      fields.addProperty(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    return Json.find(fields, "payload").map(Json::parse).orElse(fields);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
