package dev.starling.localslack;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A page that somebody has open, and what it is told. */
final class OpenPage implements AutoCloseable {
  private final BufferedReader news;

  OpenPage(LocalSlack slack, String user) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + slack.port() + "/page/events?user=" + user);
    var answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
    news = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    // Until then nobody knows that it is open.
    news.readLine();
  }

  /** The next of this kind. */
  JsonObject hears(String type) throws IOException {
    String line = news.readLine();
    while (line != null) {
      if (line.startsWith("data: ")
          && Json.text(Json.parse(line.substring(6)), "type").equals(type)) {
        return Json.parse(line.substring(6));
      }
      line = news.readLine();
    }
    throw new AssertionError("The page heard nothing of " + type);
  }

  @Override
  public void close() throws IOException {
    news.close();
  }
}
