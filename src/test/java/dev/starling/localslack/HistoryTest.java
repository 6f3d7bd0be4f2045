package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest extends InALocalSlack {
  @Test
  void a_cursor_goes_on_where_it_was_whatever_has_been_said_since() {
    List.of("One", "Two", "Three").forEach(text -> rig.says("U0ADA", Rig.PRACTICE, text));
    JsonObject first = rig.api("conversations.history", "channel", Rig.PRACTICE, "limit", 2);
    assertThat(texts(first)).containsExactly("Three", "Two");
    rig.says("U0BO", Rig.PRACTICE, "Four");
    JsonObject next = after(first, "conversations.history");
    assertThat(texts(next)).containsExactly("One");
    assertThat(Json.is(next, "has_more")).isFalse();
    assertThat(error("conversations.history", "cursor", "what")).isEqualTo("invalid_cursor");
  }

  @Test
  void a_thread_is_read_page_by_page_from_its_root() {
    String root = rig.says("U0ADA", Rig.PRACTICE, "Question");
    List.of("One", "Two", "Three").forEach(t -> rig.replies("U0BO", Rig.PRACTICE, root, t));
    JsonObject first =
        rig.api("conversations.replies", "channel", Rig.PRACTICE, "ts", root, "limit", 3);
    assertThat(texts(first)).containsExactly("Question", "One", "Two");
    String cursor = Json.text(Json.object(first, "response_metadata"), "next_cursor");
    JsonObject next =
        rig.api("conversations.replies", "channel", Rig.PRACTICE, "ts", root, "cursor", cursor);
    assertThat(texts(next)).containsExactly("Three");
    assertThat(error("conversations.replies", "ts", "1.000001")).isEqualTo("thread_not_found");
  }

  @Test
  void a_reply_taken_back_no_longer_counts_and_a_root_leaves_a_tombstone() {
    String root = rig.says("U0ADA", Rig.PRACTICE, "Question");
    String reply = post("Answer", root);
    String other = post("Another", root);
    rig.api("chat.delete", "channel", Rig.PRACTICE, "ts", reply);
    JsonObject left = history().get(0);
    assertThat(left.get("reply_count").getAsInt()).isEqualTo(1);
    assertThat(Json.text(left, "latest_reply")).isEqualTo(other);
    rig.act("U0ADA", "delete", "channel", Rig.PRACTICE, "ts", root);
    assertThat(Json.text(history().get(0), "subtype")).isEqualTo("tombstone");
    assertThat(error("reactions.get", "timestamp", root)).isEqualTo("message_not_found");
    rig.api("chat.delete", "channel", Rig.PRACTICE, "ts", other);
    assertThat(history()).isEmpty();
  }

  @Test
  void who_came_and_went_stands_between_the_messages() {
    rig.act("U0ADA", "kick", "channel", Rig.PRACTICE, "user", "U0BO");
    rig.act("U0ADA", "invite", "channel", Rig.PRACTICE, "user", "U0BO");
    rig.act("U0ADA", "archive", "channel", Rig.PRACTICE);
    rig.act("U0ADA", "unarchive", "channel", Rig.PRACTICE);
    assertThat(history())
        .extracting(message -> Json.text(message, "subtype"))
        .containsExactly("channel_unarchive", "channel_archive", "channel_join", "channel_leave");
  }

  @Test
  void only_the_app_itself_edits_or_deletes_what_it_said() {
    String theirs = rig.says("U0ADA", Rig.PRACTICE, "Mine");
    assertThat(error("chat.delete", "ts", theirs)).isEqualTo("cant_delete_message");
    String own = post("Ours", "");
    rig.act("U0ADA", "archive", "channel", Rig.PRACTICE);
    assertThat(
            Json.text(
                rig.api("chat.update", "channel", Rig.PRACTICE, "ts", own, "text", "x"), "error"))
        .isEqualTo("is_inactive");
  }

  private String post(String text, String root) {
    return Json.text(
        rig.api("chat.postMessage", "channel", Rig.PRACTICE, "text", text, "thread_ts", root),
        "ts");
  }

  private List<JsonObject> history() {
    return Json.objects(rig.api("conversations.history", "channel", Rig.PRACTICE), "messages");
  }

  private JsonObject after(JsonObject page, String method) {
    String cursor = Json.text(Json.object(page, "response_metadata"), "next_cursor");
    return rig.api(method, "channel", Rig.PRACTICE, "cursor", cursor);
  }

  private static List<String> texts(JsonObject page) {
    return Json.objects(page, "messages").stream().map(m -> Json.text(m, "text")).toList();
  }

  private String error(String method, String key, String value) {
    return Json.text(rig.api(method, "channel", Rig.PRACTICE, key, value), "error");
  }
}
