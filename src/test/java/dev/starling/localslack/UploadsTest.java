package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class UploadsTest extends InALocalSlack {
  @Test
  void bytes_may_come_bare_or_as_the_part_of_a_form() {
    assertThat(uploaded("text/plain", "mint, 3")).isEqualTo("mint, 3");
    String form =
        """
        --edge\r
        Content-Disposition: form-data; name="body"; filename="tea.csv"\r
        Content-Type: application/octet-stream\r
        \r
        mint, 3\r
        --edge--\r
        """;
    assertThat(uploaded("multipart/form-data; boundary=edge", form)).isEqualTo("mint, 3");
  }

  @Test
  void a_file_has_the_title_it_was_given_or_its_name() {
    String named = send("text/plain", "x");
    rig.api("files.completeUploadExternal", "files", "[{\"id\":\"" + named + "\"}]");
    assertThat(title(named)).isEqualTo("tea.csv");
    String titled = send("text/plain", "x");
    String files = "[{\"id\":\"" + titled + "\",\"title\":\"Tea\"}]";
    rig.api("files.completeUploadExternal", "files", files);
    assertThat(title(titled)).isEqualTo("Tea");
  }

  private String uploaded(String type, String body) {
    String id = send(type, body);
    rig.api("files.completeUploadExternal", "files", "[{\"id\":\"" + id + "\"}]");
    return Rig.send(
            HttpRequest.newBuilder(URI.create(Json.text(info(id), "url_private")))
                .header("Authorization", "Bearer " + rig.slack.botToken()))
        .body();
  }

  private String send(String type, String body) {
    JsonObject place = rig.api("files.getUploadURLExternal", "filename", "tea.csv", "length", 7);
    Rig.send(
        HttpRequest.newBuilder(URI.create(Json.text(place, "upload_url")))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
    return Json.text(place, "file_id");
  }

  private String title(String id) {
    return Json.text(info(id), "title");
  }

  private JsonObject info(String id) {
    return Json.object(rig.api("files.info", "file", id), "file");
  }
}
