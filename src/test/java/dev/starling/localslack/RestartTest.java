package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

class RestartTest extends InALocalSlack {
  @Test
  void everything_said_and_every_secret_is_still_there() {
    String root = rig.says("U0ADA", Rig.PRACTICE, "Question 👋");
    rig.replies("U0BO", Rig.PRACTICE, root, "Answer");
    rig.act("U0DEE", "react", "channel", Rig.PRACTICE, "ts", root, "name", "key");
    rig.act("U0ADA", "createChannel", "name", "quiet-room", "private", true);
    rig.api("views.publish", "user_id", "U0ADA", "view", "{\"type\":\"home\",\"blocks\":[]}");
    JsonObject before = rig.state("U0ADA");
    String token = rig.slack.botToken();
    String secret = rig.slack.signingSecret();
    rig.restart();
    assertThat(rig.slack.botToken()).isEqualTo(token);
    assertThat(rig.slack.signingSecret()).isEqualTo(secret);
    assertThat(rig.state("U0ADA")).isEqualTo(before);
  }

  @Test
  void timestamps_go_on_rising_though_the_clock_stands_still() {
    String before = rig.says("U0ADA", Rig.PRACTICE, "One");
    rig.act("U0ADA", "delete", "channel", Rig.PRACTICE, "ts", before);
    rig.restart();
    assertThat(rig.says("U0ADA", Rig.PRACTICE, "Two")).isGreaterThan(before);
  }

  @Test
  void a_line_that_was_torn_when_the_process_died_is_dropped() throws Exception {
    String ts = rig.says("U0ADA", Rig.PRACTICE, "One");
    rig.slack.close();
    Path journal = folder.resolve("journal.jsonl");
    byte[] torn = {'{', '"', 'k', 'i', 'n', 'd', (byte) 0xf0, (byte) 0x9f};
    Files.write(journal, torn, StandardOpenOption.APPEND);
    rig.restart();
    assertThat(Json.text(rig.message(Rig.PRACTICE, ts), "text")).isEqualTo("One");
    rig.says("U0ADA", Rig.PRACTICE, "Two");
    rig.restart();
    assertThat(Json.array(Json.object(rig.state("U0ADA"), "messages"), Rig.PRACTICE)).hasSize(2);
  }

  @Test
  void what_was_written_is_on_disk_before_the_answer() throws Exception {
    rig.says("U0ADA", Rig.PRACTICE, "Remember this");
    assertThat(Files.readString(folder.resolve("journal.jsonl"))).contains("Remember this");
  }

  @Test
  void one_folder_belongs_to_one_workspace_at_a_time() {
    assertThatThrownBy(() -> new Rig(folder)).hasMessageContaining("Another local Slack");
  }
}
