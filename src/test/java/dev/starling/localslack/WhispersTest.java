package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import org.junit.jupiter.api.Test;

/** What is only for one's own eyes lives as long as the window. */
class WhispersTest extends InALocalSlack {
  @Test
  void a_window_keeps_what_was_whispered_since_it_was_opened_and_a_fresh_one_knows_nothing_of_it() {
    whisper("Before");
    String opened = Json.text(page(""), "stamp");
    assertThat(Json.array(page(""), "ephemerals")).isEmpty();
    whisper("While it was open");
    assertThat(Json.write(page("&since=" + opened).get("ephemerals")))
        .contains("While it was open")
        .doesNotContain("Before");
    assertThat(Json.array(page(""), "ephemerals")).isEmpty();
  }

  private void whisper(String text) {
    rig.api("chat.postEphemeral", "channel", Rig.PRACTICE, "user", "U0ADA", "text", text);
  }

  private JsonObject page(String more) {
    return Json.parse(rig.get("/page/state?user=U0ADA" + more).body());
  }
}
