package dev.starling.village;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.starling.Play;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** The page of a local Slack in this process. */
record DeskHere(Play play) implements Desk {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Override
  public JsonObject act(JsonObject asked) {
    return play.slack().act(asked);
  }

  @Override
  public JsonObject state(String user) {
    return play.slack().state(user);
  }

  @Override
  public JsonObject upload(String user, String name, int seconds) {
    return upload(URI.create("http://127.0.0.1:" + play.slack().port()), user, name, seconds);
  }

  /** Moving the clock to where it is lets everything happen that is due. */
  @Override
  public void settle() {
    play.passTo(play.clock().instant());
  }

  static JsonObject upload(URI slack, String user, String name, int seconds) {
    String address =
        "/page/upload?user=%s&name=%s&audio=true&duration_ms=%d"
            .formatted(user, URLEncoder.encode(name, StandardCharsets.UTF_8), seconds * 1000);
    HttpRequest request =
        HttpRequest.newBuilder(slack.resolve(address))
            .header("Content-Type", "audio/mp4")
            .POST(BodyPublishers.ofByteArray(new byte[1000]))
            .build();
    try {
      String answer = CLIENT.send(request, BodyHandlers.ofString()).body();
      return Json.object(JsonParser.parseString(answer).getAsJsonObject(), "file");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
