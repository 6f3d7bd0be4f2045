package dev.starling.village;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stands between Slack and Starling, with Slack's secret, and changes what goes through: as if
 * Slack itself could be talked into anything. What is real stays real, such as the permission to
 * open a window.
 */
final class Wiretap implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI starling;
  private final String secret;
  private final HttpServer server;
  private volatile UnaryOperator<JsonObject> forgery = UnaryOperator.identity();
  private volatile UnaryOperator<Map<String, String>> commands = UnaryOperator.identity();
  private volatile String answer = "";

  Wiretap(URI starling, String secret) throws IOException {
    this.starling = starling;
    this.secret = secret;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::pass);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
  }

  /** Changes buttons, forms and shortcuts while something is done. */
  void forging(UnaryOperator<JsonObject> how, Runnable what) {
    forgery = how;
    try {
      what.run();
    } finally {
      forgery = UnaryOperator.identity();
    }
  }

  /** Changes commands while something is done. */
  void forgingCommands(UnaryOperator<Map<String, String>> how, Runnable what) {
    commands = how;
    try {
      what.run();
    } finally {
      commands = UnaryOperator.identity();
    }
  }

  /** What Starling answered last, in the response itself. */
  String answer() {
    return answer;
  }

  private void pass(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
    String changed = type.contains("form") ? changed(body) : body;
    String time =
        String.valueOf(exchange.getRequestHeaders().getFirst("X-Slack-Request-Timestamp"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(starling)
            .header("Content-Type", type)
            .header("X-Slack-Request-Timestamp", time)
            .header("X-Slack-Signature", Letters.signature(secret, time, changed))
            .POST(BodyPublishers.ofString(changed));
    try {
      HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      if (type.contains("form")) {
        answer = new String(response.body(), StandardCharsets.UTF_8);
      }
      response
          .headers()
          .firstValue("Content-Type")
          .ifPresent(value -> exchange.getResponseHeaders().set("Content-Type", value));
      exchange.sendResponseHeaders(
          response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
      exchange.getResponseBody().write(response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private String changed(String body) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : body.split("&")) {
      String[] parts = field.split("=", 2);
      fields.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
    }
    String payload = fields.get("payload");
    Map<String, String> sent = fields;
    if (payload != null) {
      sent = new LinkedHashMap<>(fields);
      sent.put(
          "payload", forgery.apply(JsonParser.parseString(payload).getAsJsonObject()).toString());
    } else if (fields.containsKey("command")) {
      sent = commands.apply(fields);
    }
    return sent.entrySet().stream()
        .flatMap(field -> Stream.of(encoded(field.getKey()) + "=" + encoded(field.getValue())))
        .collect(Collectors.joining("&"));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
