package dev.starling.village;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The page of a local Slack in another process, by HTTP as browsers do. */
record DeskThere(URI slack) implements Desk {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Override
  public JsonObject act(JsonObject asked) {
    JsonObject answer = attempt(asked);
    moveTo(now().plusSeconds(2), Json.text(asked, "as"));
    return answer;
  }

  /** Moving the clock on waits until everything is done that is due. */
  void moveTo(Instant moment, String user) {
    attempt(Json.of("as", user, "do", "clock", "to", String.valueOf(moment.toEpochMilli())));
  }

  Instant now() {
    JsonObject clock = Json.object(state("U0ADA"), "clock");
    return Instant.ofEpochMilli(clock.get("now").getAsLong());
  }

  private JsonObject attempt(JsonObject asked) {
    JsonObject answer =
        send("/page/act", "application/json", BodyPublishers.ofString(asked.toString()));
    if (!answer.get("ok").getAsBoolean()) {
      throw new AssertionError(Json.text(answer, "error") + " " + asked);
    }
    return answer;
  }

  @Override
  public JsonObject state(String user) {
    return send(
        HttpRequest.newBuilder(slack.resolve("/page/state?whole=true&user=" + user)).build());
  }

  @Override
  public JsonObject attach(String user, String name, byte[] bytes) {
    String address =
        "/page/upload?user=%s&name=%s"
            .formatted(user, URLEncoder.encode(name, StandardCharsets.UTF_8));
    JsonObject answer = send(address, "text/plain", BodyPublishers.ofByteArray(bytes));
    return Json.object(answer, "file");
  }

  @Override
  public String read(String user, JsonObject file) {
    String address = "/page/files/" + Json.text(file, "id") + "?user=" + user;
    return text(HttpRequest.newBuilder(slack.resolve(address)).build());
  }

  @Override
  public byte[] download(String user, JsonObject file) {
    String address = "/page/files/" + Json.text(file, "id") + "?user=" + user;
    return bytes(HttpRequest.newBuilder(slack.resolve(address)).build());
  }

  @Override
  public JsonObject upload(String user, String name, int seconds) {
    String address =
        "/page/upload?user=%s&name=%s&audio=true&duration_ms=%d"
            .formatted(user, URLEncoder.encode(name, StandardCharsets.UTF_8), seconds * 1000);
    JsonObject answer = send(address, "audio/mp4", BodyPublishers.ofByteArray(new byte[1000]));
    return Json.object(answer, "file");
  }

  private JsonObject send(String path, String type, BodyPublisher body) {
    return send(
        HttpRequest.newBuilder(slack.resolve(path))
            .header("Content-Type", type)
            .POST(body)
            .build());
  }

  private static JsonObject send(HttpRequest request) {
    return JsonParser.parseString(text(request)).getAsJsonObject();
  }

  private static String text(HttpRequest request) {
    return new String(bytes(request), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
