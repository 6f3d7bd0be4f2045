package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class VoiceClipsTest {
  private static final String WAVES = String.join(",", Collections.nCopies(100, "42"));

  @TempDir Path folder;
  Rig rig;

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void a_clip_is_as_loud_as_the_page_heard_it() throws Exception {
    rig = new Rig(folder);
    JsonObject file = upload("&waves=" + WAVES);
    assertThat(Json.array(file, "audio_wave_samples")).hasSize(100);
    assertThat(Json.write(file.get("audio_wave_samples"))).startsWith("[42,42,");
    assertThat(Json.write(upload("&waves=1,2,3").get("audio_wave_samples"))).doesNotContain("42");
  }

  @Test
  void what_is_said_in_a_clip_is_written_down_a_little_later() throws Exception {
    rig = new Rig(folder, options -> options.transcribingAfter(Duration.ZERO));
    try (News bo = new News(rig, "U0BO")) {
      String clip = post("It was me who found the leak.");
      assertThat(transcription(bo.next())).contains("\"processing\"");
      assertThat(transcription(bo.next())).contains("\"complete\"", "found the leak");
      assertThat(Json.text(rig.api("files.info", "file", clip).getAsJsonObject("file"), "vtt"))
          .endsWith(clip + ".vtt");
    }
  }

  @Test
  void a_clip_without_words_has_no_transcript() throws Exception {
    rig = new Rig(folder, options -> options.transcribingAfter(Duration.ZERO));
    try (News bo = new News(rig, "U0BO")) {
      post("");
      assertThat(transcription(bo.next())).contains("\"processing\"");
      assertThat(transcription(bo.next())).contains("\"none\"");
    }
  }

  @Test
  void a_restart_does_not_forget_what_is_still_to_be_written_down() throws Exception {
    rig = new Rig(folder, options -> options.transcribingAfter(Duration.ofHours(1)));
    String clip = post("Still here.");
    rig.close();
    rig = new Rig(folder, options -> options.transcribingAfter(Duration.ofMillis(1)));
    try (News bo = new News(rig, "U0BO")) {
      String status =
          Json.write(
              rig.api("files.info", "file", clip).getAsJsonObject("file").get("transcription"));
      if (status.contains("processing")) {
        assertThat(transcription(bo.next())).contains("\"complete\"");
      } else {
        assertThat(status).contains("Still here.");
      }
    }
  }

  private String post(String words) {
    String clip = Json.text(upload(""), "id");
    rig.act(
        "U0ADA",
        "post",
        "channel",
        Rig.PRACTICE,
        "text",
        "",
        "files",
        List.of(clip),
        "spoken",
        Json.of(clip, words));
    return clip;
  }

  private JsonObject upload(String more) {
    String address =
        "http://127.0.0.1:%d/page/upload?user=U0ADA&name=audio_message.webm&audio=true%s"
            .formatted(rig.slack.port(), more);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "audio/webm")
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[500]));
    return Json.object(Json.parse(Rig.send(request).body()), "file");
  }

  private static String transcription(JsonObject news) {
    JsonObject file = Json.objects(Json.object(news, "message"), "files").get(0);
    return Json.write(file.get("transcription"));
  }
}
