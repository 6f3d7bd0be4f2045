package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.Emoji;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Resource;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactionsApiTest {
  private static final int CROWD = 60;

  @TempDir Path folder;
  Rig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new Rig(folder, Rig.manifest("reactions:write"), crowded());
  }

  @AfterEach
  void close() {
    rig.close();
  }

  /** Many people, all of them in the practice channel. */
  private static String crowded() {
    StringBuilder people = new StringBuilder("people:\n");
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < CROWD; i++) {
      people.append("  - { id: U0C%02d, name: c%02d, tz: UTC, color: aaaaaa }\n".formatted(i, i));
      members.append(", U0C%02d".formatted(i));
    }
    return Resource.text("workspace.yml")
        .replace("people:\n", people)
        .replaceFirst("U0ELI\\]", "U0ELI" + members + "]");
  }

  @Test
  void of_a_crowd_fifty_are_named_and_all_are_counted() {
    String ts = rig.says("U0ADA", Rig.PRACTICE, "Hello");
    for (int i = 0; i < CROWD; i++) {
      String user = "U0C%02d".formatted(i);
      rig.act(user, "react", "channel", Rig.PRACTICE, "ts", ts, "name", "tada");
    }
    JsonObject history = rig.api("conversations.history", "channel", Rig.PRACTICE);
    expect(Json.objects(history, "messages").get(0), 50);
    expect(Json.object(get(ts, false), "message"), 50);
    expect(Json.object(get(ts, true), "message"), CROWD);
    rig.api("reactions.add", "channel", Rig.PRACTICE, "timestamp", ts, "name", "key");
    JsonObject item = Json.objects(rig.api("reactions.list"), "items").get(0);
    assertThat(Json.text(item, "channel")).isEqualTo(Rig.PRACTICE);
    expect(Json.object(item, "message"), 50);
  }

  private static void expect(JsonObject message, int named) {
    JsonObject tada = Json.objects(message, "reactions").get(0);
    assertThat(Json.array(tada, "users")).hasSize(named);
    assertThat(tada.get("count").getAsInt()).isEqualTo(CROWD);
  }

  private JsonObject get(String ts, boolean full) {
    return rig.api("reactions.get", "channel", Rig.PRACTICE, "timestamp", ts, "full", full);
  }

  @Test
  void one_person_gives_a_message_twenty_three_emoji_and_it_bears_fifty() {
    String ts = rig.says("U0ADA", Rig.PRACTICE, "Hello");
    List<String> names = faces();
    for (int i = 0; i < 23; i++) {
      assertThat(adding(ts, names.get(i))).isEmpty();
    }
    assertThat(adding(ts, names.get(23))).isEqualTo("too_many_reactions");
    for (int i = 23; i < 50; i++) {
      rig.act("U0BO", "react", "channel", Rig.PRACTICE, "ts", ts, "name", names.get(i));
    }
    assertThat(adding(ts, names.get(50))).isEqualTo("too_many_emoji");
  }

  private static List<String> faces() {
    JsonArray shelf = new Emoji().shelves().getAsJsonArray("Smileys & People");
    return StreamSupport.stream(shelf.spliterator(), false)
        .map(row -> row.getAsJsonArray().get(0).getAsString())
        .limit(60)
        .toList();
  }

  @Test
  void what_cannot_be_reacted_to_is_said() {
    assertThat(adding("1.000001", "key")).isEqualTo("message_not_found");
    assertThat(adding("soon", "key")).isEqualTo("bad_timestamp");
    assertThat(Json.text(rig.api("reactions.add", "name", "key"), "error"))
        .isEqualTo("no_item_specified");
    String ts = rig.says("U0ADA", Rig.PRACTICE, "Hello");
    assertThat(
            Json.text(
                rig.api(
                    "reactions.remove", "channel", Rig.PRACTICE, "timestamp", ts, "name", "key"),
                "error"))
        .isEqualTo("no_reaction");
  }

  private String adding(String ts, String name) {
    return Json.text(
        rig.api("reactions.add", "channel", Rig.PRACTICE, "timestamp", ts, "name", name), "error");
  }
}
