package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.Message;
import dev.starling.localslack.model.Json;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostingTest extends InALocalSlack {
  MethodsClient client;

  @BeforeEach
  void introduce() {
    client = rig.client();
  }

  @Test
  void a_channel_may_be_named() {
    assertThat(Json.text(posting("channel", "#interview-practice"), "channel"))
        .isEqualTo(Rig.PRACTICE);
    assertThat(Json.text(posting("channel", "#hiring-panel"), "error"))
        .isEqualTo("channel_not_found");
  }

  @Test
  void an_app_tells_what_it_does() throws Exception {
    client.chatMeMessage(r -> r.channel(Rig.PRACTICE).text("clears its throat"));
    Message said = client.conversationsHistory(r -> r.channel(Rig.PRACTICE)).getMessages().get(0);
    assertThat(said.getSubtype()).isEqualTo("me_message");
    assertThat(said.getText()).isEqualTo("clears its throat");
  }

  @Test
  void only_with_the_scope_for_it_an_app_looks_like_somebody_else() throws Exception {
    assertThat(message(posting("username", "Quizmaster")).has("username")).isFalse();
    rig.close();
    rig = Rig.with(folder, "chat:write.customize");
    JsonObject dressed = message(posting("username", "Quizmaster", "icon_emoji", ":tada:"));
    assertThat(Json.text(dressed, "username")).isEqualTo("Quizmaster");
    assertThat(Json.text(Json.object(dressed, "icons"), "emoji")).isEqualTo(":tada:");
    assertThat(Json.text(dressed, "subtype")).isEqualTo("bot_message");
  }

  @Test
  void markdown_stands_alone() {
    JsonObject both = rig.api("chat.postMessage", "channel", Rig.PRACTICE, "markdown_text", "*a*");
    assertThat(Json.text(Json.objects(message(both), "blocks").get(0), "type"))
        .isEqualTo("markdown");
    assertThat(Json.text(posting("markdown_text", "*a*"), "error"))
        .isEqualTo("markdown_text_conflict");
  }

  @Test
  void attachments_are_numbered_checked_and_not_too_many() {
    JsonObject posted = posting("attachments", "[{\"text\":\"Below\"}]");
    JsonObject attachment = Json.objects(message(posted), "attachments").get(0);
    assertThat(attachment.get("id").getAsInt()).isEqualTo(1);
    assertThat(Json.text(attachment, "fallback")).isEqualTo("Below");
    String many = "[" + String.join(",", Collections.nCopies(101, "{\"text\":\"x\"}")) + "]";
    assertThat(Json.text(posting("attachments", many), "error")).isEqualTo("too_many_attachments");
    String odd = "[{\"blocks\":[{\"type\":\"header\"}]}]";
    JsonObject refused = posting("attachments", odd);
    assertThat(Json.text(refused, "error")).isEqualTo("invalid_attachments");
    assertThat(Json.texts(refused, "errors"))
        .containsExactly("missing required field: text [json-pointer:/attachments/0/blocks/0]");
  }

  @Test
  void metadata_has_a_form_and_a_size() {
    assertThat(Json.text(posting("metadata", "{\"event_type\":\"q\"}"), "error"))
        .isEqualTo("invalid_metadata_format");
    String big = "{\"event_type\":\"q\",\"event_payload\":{\"a\":\"" + "x".repeat(8000) + "\"}}";
    assertThat(Json.text(posting("metadata", big), "error")).isEqualTo("metadata_too_large");
  }

  @Test
  void what_is_wrong_with_blocks_is_said_twice() {
    JsonObject refused = posting("blocks", "[{\"type\":\"section\"}]");
    String what = "must define either `text` or `fields` [json-pointer:/blocks/0]";
    assertThat(Json.texts(refused, "errors")).containsExactly(what);
    assertThat(Json.texts(Json.object(refused, "response_metadata"), "messages"))
        .containsExactly("[ERROR] " + what);
    assertThat(Json.text(posting("blocks", "{}"), "error")).isEqualTo("invalid_blocks_format");
  }

  private JsonObject posting(Object... more) {
    JsonObject args = Json.of("channel", Rig.PRACTICE, "text", "x");
    JsonObject changed = Json.of(more);
    changed.keySet().forEach(key -> args.add(key, changed.get(key)));
    Object[] pairs =
        args.keySet().stream()
            .flatMap(key -> java.util.stream.Stream.of(key, args.get(key)))
            .toArray();
    return rig.api("chat.postMessage", pairs);
  }

  private static JsonObject message(JsonObject answer) {
    assertThat(Json.is(answer, "ok")).as("%s", answer).isTrue();
    return Json.object(answer, "message");
  }
}
