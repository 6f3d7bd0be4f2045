package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.model.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was shared in a private channel is for those who are in it. */
class FilesInSightTest {
  private static final String PANEL = "C0PANEL";

  @TempDir Path folder;
  Rig rig;
  private String clip;

  @BeforeEach
  void ada_tells_the_panel_something() throws Exception {
    rig = new Rig(folder);
    String upload = "/page/upload?user=U0ADA&name=panel.webm&duration_ms=21000&audio=true";
    String address = "http://127.0.0.1:" + rig.slack.port() + upload;
    clip = Json.text(Json.object(rig.post(address, "bytes"), "file"), "id");
    assertThat(page("files/" + clip + "?user=U0DEE")).as("before it was posted").isEqualTo(404);
    shares("U0ADA", PANEL);
    rig.slack.transcribe(clip, "We take her.");
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void whoever_is_in_the_channel_hears_and_reads_it() {
    assertThat(page("files/" + clip + "?user=U0DEE")).isEqualTo(200);
    assertThat(rig.get("/page/transcript?user=U0DEE&file=" + clip).body()).contains("We take her.");
  }

  @Test
  void nobody_else_does_at_a_page() {
    assertThat(page("files/" + clip + "?user=U0BO")).isEqualTo(404);
    assertThat(page("files/" + clip)).isEqualTo(404);
    assertThat(page("transcript?user=U0BO&file=" + clip)).isEqualTo(404);
    assertThat(
            rig.refused(
                "U0BO", "post", "channel", Rig.PRACTICE, "text", "", "files", List.of(clip)))
        .isEqualTo("That file is not there, or you cannot see it.");
  }

  @Test
  void the_app_does_not_where_it_is_not() {
    assertThat(Json.text(rig.api("files.info", "file", clip), "error")).isEqualTo("file_not_found");
    assertThat(download()).isEqualTo(404);
  }

  @Test
  void once_it_is_shared_elsewhere_it_is_for_those_who_are_there() {
    shares("U0DEE", Rig.PRACTICE);
    assertThat(page("files/" + clip + "?user=U0BO")).isEqualTo(200);
    assertThat(Json.is(rig.api("files.info", "file", clip), "ok")).isTrue();
    assertThat(download()).isEqualTo(200);
  }

  private void shares(String user, String channel) {
    rig.act(user, "post", "channel", channel, "text", "", "files", List.of(clip));
  }

  private int page(String path) {
    return rig.get("/page/" + path).statusCode();
  }

  private int download() {
    String address =
        "http://127.0.0.1:%d/files-pri/T0RIVERSIDE-%s/%s".formatted(rig.slack.port(), clip, clip);
    return Rig.send(
            HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + rig.slack.botToken()))
        .statusCode();
  }
}
