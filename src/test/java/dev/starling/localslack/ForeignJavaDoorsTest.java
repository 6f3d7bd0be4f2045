package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens at the doors of an app made with Bolt for Java. */
class ForeignJavaDoorsTest {
  @TempDir Path folder;
  JavaRig rig;

  @BeforeEach
  void open() {
    rig = new JavaRig(folder);
  }

  @AfterEach
  void close() throws Exception {
    rig.close();
  }

  @Test
  void an_app_with_another_apps_secret_refuses_everything() throws Exception {
    rig.connect(JavaDoor.HTTP, "of-another-app");
    JsonObject answer = rig.tries("command", "channel", Rig.PRACTICE, "command", "/menu");
    assertThat(Json.text(answer, "error")).contains("Kettle ran into a problem");
    assertThat(rig.seen()).doesNotContain("Mint");
  }

  @Test
  void an_app_comes_back_when_its_socket_is_replaced_or_drops() throws Exception {
    rig.connect(JavaDoor.SOCKET);
    rig.slack.refreshSockets();
    rig.says("put the kettle on");
    assertThat(rig.seen()).contains("It is on");
    rig.slack.cutSockets();
    rig.says("Show me the card");
    assertThat(rig.seen()).contains("The card");
  }
}
