package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.methods.MethodsClient;
import dev.starling.localslack.model.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilesApiTest extends InALocalSlack {
  MethodsClient client;

  @BeforeEach
  void introduce() {
    client = rig.client();
  }

  @Test
  void a_picture_can_stand_in_a_message_once_it_is_completed() {
    String id = sent("chart.png", "image/png", "picture");
    assertThat(Json.write(showing(id))).contains("invalid slack file");
    complete(Json.of("id", id, "title", "Coverage"));
    assertThat(Json.is(showing(id), "ok")).isTrue();
    assertThat(Json.text(file(id), "title")).isEqualTo("Coverage");
    assertThat(Json.text(complete(Json.of("id", id)), "error")).isEqualTo("file_not_found");
  }

  @Test
  void a_form_carries_the_bytes_as_well() {
    String parts =
        "--b\r\nContent-Disposition: form-data; name=\"body\"; filename=\"a.txt\"\r\n\r\n"
            + "four\r\n--b--\r\n";
    String id = sent("a.txt", "multipart/form-data; boundary=b", parts);
    complete(Json.of("id", id));
    assertThat(file(id).get("size").getAsInt()).isEqualTo(4);
  }

  @Test
  void several_files_come_in_one_message_after_the_answer() {
    String root = rig.says("U0ADA", Rig.PRACTICE, "Question");
    String one = sent("one.txt", "text/plain", "1");
    String two = sent("two.txt", "text/plain", "2");
    rig.api(
        "files.completeUploadExternal",
        "files",
        Json.list(List.of(Json.of("id", one), Json.of("id", two))),
        "channel_id",
        Rig.PRACTICE,
        "thread_ts",
        root,
        "initial_comment",
        "Both");
    rig.quiet();
    JsonObject thread = rig.api("conversations.replies", "channel", Rig.PRACTICE, "ts", root);
    JsonObject reply = Json.objects(thread, "messages").get(1);
    assertThat(Json.text(reply, "subtype")).isEqualTo("file_share");
    assertThat(Json.text(reply, "text")).isEqualTo("Both");
    assertThat(Json.array(reply, "files")).hasSize(2);
    JsonObject open = Json.object(Json.object(file(one), "shares"), "public");
    assertThat(Json.text(Json.objects(open, Rig.PRACTICE).get(0), "ts"))
        .isEqualTo(Json.text(reply, "ts"));
  }

  @Test
  void files_are_listed_and_the_apps_own_can_go() throws Exception {
    String one = sent("one.txt", "text/plain", "1");
    rig.api(
        "files.completeUploadExternal",
        "files",
        Json.list(List.of(Json.of("id", one))),
        "channel_id",
        Rig.PRACTICE);
    rig.quiet();
    assertThat(client.filesList(r -> r.channel(Rig.PRACTICE)).getFiles())
        .extracting(file -> file.getId())
        .containsExactly(one);
    assertThat(client.filesList(r -> r.user("U0ADA")).getPaging().getTotal()).isZero();
    assertThat(client.filesDelete(r -> r.file(one)).isOk()).isTrue();
    assertThat(client.filesDelete(r -> r.file(one)).getError()).isEqualTo("file_not_found");
    assertThat(client.conversationsHistory(r -> r.channel(Rig.PRACTICE)).getMessages()).isEmpty();
  }

  private String sent(String name, String type, String body) {
    JsonObject ticket =
        rig.api("files.getUploadURLExternal", "filename", name, "length", body.length());
    Rig.send(
        HttpRequest.newBuilder(URI.create(Json.text(ticket, "upload_url")))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
    return Json.text(ticket, "file_id");
  }

  private JsonObject complete(JsonObject file) {
    return rig.api("files.completeUploadExternal", "files", Json.list(List.of(file)));
  }

  private JsonObject showing(String id) {
    JsonObject image =
        Json.of("type", "image", "alt_text", "A chart", "slack_file", Json.of("id", id));
    return rig.api(
        "chat.postMessage",
        "channel",
        Rig.PRACTICE,
        "text",
        "x",
        "blocks",
        Json.list(List.of(image)));
  }

  private JsonObject file(String id) {
    return Json.object(rig.api("files.info", "file", id), "file");
  }
}
