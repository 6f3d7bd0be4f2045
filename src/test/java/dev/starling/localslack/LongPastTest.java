package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More was said than a page wants to know at once. */
class LongPastTest {
  @TempDir Path folder;
  Rig rig;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void talk() throws Exception {
    rig = new Rig(folder);
    for (int i = 0; i < 250; i++) {
      said.add(rig.says("U0ADA", Rig.GENERAL, "Message " + i));
    }
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void a_page_begins_with_the_newest_and_asks_for_the_rest() {
    JsonObject state = page("/page/state?user=U0BO");
    assertThat(stamps(Json.objects(Json.object(state, "messages"), Rig.GENERAL)))
        .isEqualTo(said.subList(150, 250));
    assertThat(Json.texts(state, "earlier")).containsExactly(Rig.GENERAL);

    JsonObject before = page("/page/history?user=U0BO&channel=C0GENERAL&before=" + said.get(150));
    assertThat(stamps(Json.objects(before, "messages"))).isEqualTo(said.subList(50, 150));
    assertThat(Json.is(before, "earlier")).isTrue();

    JsonObject first = page("/page/history?user=U0BO&channel=C0GENERAL&before=" + said.get(50));
    assertThat(stamps(Json.objects(first, "messages"))).isEqualTo(said.subList(0, 50));
    assertThat(Json.is(first, "earlier")).isFalse();
  }

  @Test
  void whoever_follows_a_link_reads_all_back_to_where_it_leads() {
    JsonObject back =
        page(
            "/page/history?user=U0BO&channel=C0GENERAL&before=%s&since=%s"
                .formatted(said.get(150), said.get(10)));
    assertThat(stamps(Json.objects(back, "messages"))).isEqualTo(said.subList(10, 150));
    JsonObject nothing =
        page(
            "/page/history?user=U0BO&channel=C0GENERAL&before=%s&since=%s"
                .formatted(said.get(10), said.get(150)));
    assertThat(Json.array(nothing, "messages")).isEmpty();
  }

  @Test
  void a_thread_is_told_by_its_last_reply_and_read_when_it_is_opened() {
    String root = said.get(249);
    String first = rig.replies("U0BO", Rig.GENERAL, root, "First");
    String last = rig.replies("U0CY", Rig.GENERAL, root, "Last");
    JsonObject state = page("/page/state?user=U0BO");
    assertThat(stamps(Json.objects(Json.object(state, "messages"), Rig.GENERAL)))
        .contains(last)
        .doesNotContain(first);

    JsonObject thread = page("/page/thread?user=U0BO&channel=C0GENERAL&ts=" + root);
    assertThat(stamps(Json.objects(thread, "messages"))).containsExactly(root, first, last);
  }

  @Test
  void nobody_reads_what_was_said_where_they_are_not() {
    assertThat(rig.get("/page/history?user=U0BO&channel=C0PANEL").statusCode()).isEqualTo(404);
    assertThat(rig.get("/page/thread?user=U0BO&channel=C0PANEL&ts=1").statusCode()).isEqualTo(404);
  }

  @Test
  void the_counts_of_a_thread_are_right_after_a_restart() {
    String root = said.get(0);
    String gone = rig.replies("U0BO", Rig.GENERAL, root, "Oh");
    String kept = rig.replies("U0CY", Rig.GENERAL, root, "Ah");
    rig.restart();
    rig.act("U0BO", "delete", "channel", Rig.GENERAL, "ts", gone);
    JsonObject message = rig.message(Rig.GENERAL, root);
    assertThat(Json.text(message, "reply_count")).isEqualTo("1");
    assertThat(Json.text(message, "latest_reply")).isEqualTo(kept);
    assertThat(Json.texts(message, "reply_users")).containsExactly("U0CY");
  }

  private JsonObject page(String address) {
    return Json.parse(rig.get(address).body());
  }

  private static List<String> stamps(List<JsonObject> messages) {
    return messages.stream().map(message -> Json.text(message, "ts")).toList();
  }
}
