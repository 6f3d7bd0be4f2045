package dev.starling.localslack.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class RichTextTest {
  @Test
  void words_people_places_links_and_emoji_become_elements() {
    assertThat(
            line("Hi <@U0BO>, see <#C0X|x> &amp; <https://a.b/?c=1&amp;d=2|there> :key: <!here>"))
        .containsExactly(
            Json.of("type", "text", "text", "Hi "),
            Json.of("type", "user", "user_id", "U0BO"),
            Json.of("type", "text", "text", ", see "),
            Json.of("type", "channel", "channel_id", "C0X"),
            Json.of("type", "text", "text", " & "),
            Json.of("type", "link", "url", "https://a.b/?c=1&d=2", "text", "there"),
            Json.of("type", "text", "text", " "),
            Json.of("type", "emoji", "name", "key"),
            Json.of("type", "text", "text", " "),
            Json.of("type", "broadcast", "range", "here"));
  }

  @Test
  void marks_around_words_become_styles_and_may_stand_in_each_other() {
    assertThat(line("*bold _both_* `a*b*`"))
        .containsExactly(
            Json.of("type", "text", "text", "bold ", "style", Json.of("bold", true)),
            Json.of("type", "text", "text", "both", "style", Json.of("bold", true, "italic", true)),
            Json.of("type", "text", "text", " "),
            Json.of("type", "text", "text", "a*b*", "style", Json.of("code", true)));
  }

  @Test
  void what_only_looks_like_a_mark_stays_text() {
    assertThat(line("2*3*4 snake_case_name 10:30:00 a ~ b"))
        .containsExactly(Json.of("type", "text", "text", "2*3*4 snake_case_name 10:30:00 a ~ b"));
  }

  @Test
  void quotes_lists_and_code_stand_apart() {
    JsonArray blocks = RichText.of("Before\n&gt; Quoted\n• One\n• Two\n```x &lt; y```\nAfter", "1");
    assertThat(Json.objects(blocks.get(0).getAsJsonObject(), "elements"))
        .extracting(part -> Json.text(part, "type") + Json.text(part, "style"))
        .containsExactly(
            "rich_text_section",
            "rich_text_quote",
            "rich_text_listbullet",
            "rich_text_preformatted",
            "rich_text_section");
    assertThat(Json.write(blocks)).contains("x < y").doesNotContain("•");
  }

  @Test
  void only_what_people_typed_gets_it_and_its_text_stays() {
    JsonObject typed = Json.of("text", "Hi", "client_msg_id", "7");
    assertThat(RichText.addedTo(typed).has("blocks")).isTrue();
    assertThat(Json.text(typed, "text")).isEqualTo("Hi");
    assertThat(RichText.addedTo(Json.of("text", "Hi", "bot_id", "B1")).has("blocks")).isFalse();
  }

  private static List<JsonObject> line(String text) {
    JsonObject block = RichText.of(text, "1").get(0).getAsJsonObject();
    return Json.objects(Json.objects(block, "elements").get(0), "elements");
  }
}
