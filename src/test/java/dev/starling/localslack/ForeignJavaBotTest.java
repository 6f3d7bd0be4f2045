package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An app made with Slack's own Bolt for Java serves people, however it hears of them. */
@ParameterizedClass
@EnumSource(JavaDoor.class)
class ForeignJavaBotTest {
  @TempDir Path folder;
  @Parameter JavaDoor door;
  JavaRig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new JavaRig(folder);
    rig.connect(door);
  }

  @AfterEach
  void close() throws Exception {
    rig.close();
  }

  @Test
  void an_answer_goes_into_the_thread() {
    String asked = rig.says("Please put the kettle on");
    JsonObject answer = rig.reads("It is on, <@U0ADA>");
    assertThat(Json.text(answer, "thread_ts")).isEqualTo(asked);
    assertThat(Json.text(Json.object(answer, "bot_profile"), "name")).isEqualTo("Kettle");
  }

  @Test
  void whoever_mentions_it_gets_a_wave_and_a_broom_takes_its_words_away() {
    String greeting = rig.says("Good morning <@" + rig.slack.botUser() + ">");
    assertThat(Json.write(rig.message(greeting))).contains("wave", rig.slack.botUser());
    rig.says("put the kettle on");
    String answer = Json.text(rig.reads("It is on"), "ts");
    rig.act("react", "channel", Rig.PRACTICE, "ts", answer, "name", "broom");
    assertThat(rig.seen()).doesNotContain("It is on");
  }

  @Test
  void who_comes_into_its_channel_is_welcomed() {
    String channel = Json.text(rig.act("createChannel", "name", "tea-garden"), "channel");
    rig.act("invite", "channel", channel, "user", rig.slack.botUser());
    rig.act("invite", "channel", channel, "user", "U0DEE");
    assertThat(Json.write(rig.slack.state("U0DEE").get("ephemerals"))).contains("Welcome");
    assertThat(rig.seen()).doesNotContain("Welcome");
  }

  @Test
  void a_command_is_answered_five_times_and_no_more() {
    rig.act("command", "channel", Rig.PRACTICE, "command", "/tea", "text", "mint");
    assertThat(rig.seen())
        .contains("One mint for you alone", "Somebody has ordered mint", "Sip three")
        .doesNotContain("Sip four");
    assertThat(rig.kettle.sixth()).isEqualTo(404);
    rig.act("command", "channel", Rig.PRACTICE, "command", "/menu", "text", "");
    assertThat(rig.seen()).contains("Mint, black, or nothing");
  }

  @Test
  void a_form_is_refused_changed_covered_and_cleared_away() {
    String view = opened();
    JsonObject errors = Json.object(submits(view, "wrong"), "errors");
    assertThat(Json.text(errors, "note")).isEqualTo("We do not do that.");
    submits(view, "change");
    submits(view, "more");
    assertThat(rig.forms())
        .extracting(form -> Json.text(Json.object(form, "title"), "text"))
        .containsExactly("Changed", "On top");
    submits(top(), "enough");
    assertThat(rig.forms()).isEmpty();
  }

  @Test
  void a_form_is_filled_from_a_list_that_the_app_looks_up() {
    String view = opened();
    JsonObject place = Json.of("type", "view", "view", view);
    JsonObject found =
        rig.act(
            "suggest", "container", place, "block_id", "sort", "action_id", "value", "value", "g");
    assertThat(Json.write(found)).contains("Green", "Ginger").doesNotContain("Black");
    submits(view, "");
    assertThat(Json.text(rig.reads("Green, please"), "bot_id")).isNotEmpty();
    rig.act("close", "view", opened());
    assertThat(rig.kettle.closed()).isEqualTo(1);
  }

  @Test
  void clicks_tell_what_was_chosen() {
    rig.says("Show me the card");
    JsonObject place =
        Json.of("channel", Rig.PRACTICE, "ts", Json.text(rig.reads("The card"), "ts"));
    JsonObject day = Json.of("action_id", "day", "selected_date", "2026-12-24");
    rig.act("action", "container", place, "block_id", "choose", "action", day);
    assertThat(rig.seen()).contains("For 2026-12-24");
    JsonObject pour = Json.of("action_id", "pour");
    rig.act("action", "container", place, "block_id", "choose", "action", pour);
    assertThat(rig.seen()).contains("Poured cup-7").doesNotContain("\"The card\"");
  }

  @Test
  void a_home_is_drawn_when_it_is_opened() {
    rig.act("home");
    assertThat(Json.write(rig.slack.state("U0ADA").get("home"))).contains("No cups");
  }

  private String opened() {
    String ts = rig.says("Tea for this");
    rig.act("shortcut", "channel", Rig.PRACTICE, "ts", ts, "callback_id", "order_for_this");
    return top();
  }

  private String top() {
    List<JsonObject> forms = rig.forms();
    return Json.text(forms.get(forms.size() - 1), "id");
  }

  private JsonObject submits(String view, String note) {
    JsonObject green =
        Json.of("text", Json.of("type", "plain_text", "text", "Green"), "value", "Green");
    JsonObject sort = Json.of("type", "external_select", "selected_option", green);
    JsonObject words = Json.of("type", "plain_text_input", "value", note.isEmpty() ? null : note);
    JsonObject values = Json.of("sort", Json.of("value", sort), "note", Json.of("value", words));
    return rig.act("submit", "view", view, "state", Json.of("values", values));
  }
}
