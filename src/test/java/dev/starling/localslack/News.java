package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;

/** What an open page is told. */
final class News implements AutoCloseable {
  private final BufferedReader reader;

  News(Rig rig, String user) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + rig.slack.port() + "/page/events?user=" + user);
    var response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
    reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    assertThat(reader.readLine()).startsWith("retry:");
  }

  JsonObject next() throws IOException {
    String line = reader.readLine();
    while (line != null && !line.startsWith("data: ")) {
      line = reader.readLine();
    }
    assertThat(line).isNotNull();
    return Json.parse(line.substring(6));
  }

  List<String> types(int count) throws IOException {
    List<String> types = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      types.add(Json.text(next(), "type"));
    }
    return types;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
