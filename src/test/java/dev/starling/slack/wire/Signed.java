package dev.starling.slack.wire;

import dev.starling.config.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Sends requests as Slack does. */
record Signed(URI server, Signature signature, Clock clock) {
  static final Secret SECRET = new Secret("8f742231b10e8888abcd99yyyzzz85a5");
  static final String JSON = "application/json";
  static final String FORM = "application/x-www-form-urlencoded";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  HttpResponse<String> post(String type, String body) throws Exception {
    return post(type, body.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> post(String type, byte[] body) throws Exception {
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    return post(type, body, timestamp, signature.sign(timestamp, body));
  }

  HttpResponse<String> post(String type, byte[] body, String timestamp, String signature)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(Door.PATH).header("Content-Type", type);
    if (timestamp != null) {
      request.header(Signature.TIMESTAMP_HEADER, timestamp);
    }
    if (signature != null) {
      request.header(Signature.HEADER, signature);
    }
    return send(request.POST(BodyPublishers.ofByteArray(body)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
