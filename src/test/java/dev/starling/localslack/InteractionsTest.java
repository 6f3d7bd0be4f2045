package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InteractionsTest extends InALocalSlack {
  private static final String BUTTONS =
      """
      [{"type":"actions","block_id":"row","elements":[{"type":"button","action_id":"go",
        "value":"42","text":{"type":"plain_text","text":"Go"}}]}]
      """;

  @Test
  void a_command_arrives_as_a_form_with_names_marked_if_it_asked_for_that() {
    String text = "ask @Bo #general https://a.b/c?d=1";
    rig.act("U0ADA", "command", "channel", Rig.PRACTICE, "command", "/mock", "text", text);
    rig.act("U0ADA", "command", "channel", Rig.PRACTICE, "command", "/plain", "text", text);
    JsonObject marked = rig.bot.only("/mock").json();
    assertThat(Json.text(marked, "text"))
        .isEqualTo("ask <@U0BO|bo> <#C0GENERAL|general> <https://a.b/c?d=1>");
    assertThat(Json.text(marked, "channel_name")).isEqualTo("interview-practice");
    assertThat(Json.text(marked, "user_name")).isEqualTo("ada");
    assertThat(Json.text(marked, "response_url")).startsWith("http://127.0.0.1:");
    assertThat(Json.text(marked, "trigger_id")).isNotEmpty();
    assertThat(Json.text(rig.bot.only("/plain").json(), "text")).isEqualTo(text);
  }

  @Test
  void what_a_command_is_answered_is_seen_by_its_author_alone() {
    rig.bot.answers(heard -> new FakeBot.Answer(200, "Only for you"));
    mock("help");
    assertThat(ephemerals("U0ADA")).containsExactly("Only for you");
    assertThat(ephemerals("U0BO")).isEmpty();
    rig.bot.answers(
        heard -> new FakeBot.Answer(200, "{\"response_type\":\"in_channel\",\"text\":\"All!\"}"));
    mock("ask");
    assertThat(Json.write(rig.state("U0BO"))).contains("All!");
  }

  @Test
  void a_command_that_fails_is_not_repeated_and_the_person_is_told() {
    rig.bot.answers(heard -> new FakeBot.Answer(500, ""));
    String told =
        rig.refused("U0ADA", "command", "channel", Rig.PRACTICE, "command", "/mock", "text", "");
    assertThat(told).startsWith("Parrot ran into a problem");
    rig.quiet();
    assertThat(rig.bot.heard()).hasSize(1);
  }

  @Test
  void an_app_that_does_not_answer_within_three_seconds_was_too_late() {
    CountDownLatch never = new CountDownLatch(1);
    rig.bot.answers(
        heard -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return FakeBot.OK;
        });
    String told =
        rig.refused("U0ADA", "command", "channel", Rig.PRACTICE, "command", "/mock", "text", "");
    never.countDown();
    assertThat(told).startsWith("Parrot did not answer in time.");
  }

  @Test
  void commands_do_not_work_in_threads() {
    String told =
        rig.refused(
            "U0ADA",
            "command",
            "channel",
            Rig.PRACTICE,
            "command",
            "/mock",
            "text",
            "",
            "thread_ts",
            "1.2");
    assertThat(told).contains("threads");
    assertThat(rig.bot.heard()).isEmpty();
  }

  @Test
  void a_click_brings_the_button_as_the_app_sent_it() {
    String ts = card();
    click(Json.of("type", "message", "channel", Rig.PRACTICE, "ts", ts));
    JsonObject payload = rig.bot.only("block_actions").json();
    JsonObject action = Json.objects(payload, "actions").get(0);
    assertThat(Json.text(action, "value")).isEqualTo("42");
    assertThat(Json.text(action, "block_id")).isEqualTo("row");
    assertThat(Json.text(Json.object(payload, "message"), "ts")).isEqualTo(ts);
    assertThat(Json.text(Json.object(payload, "container"), "message_ts")).isEqualTo(ts);
    assertThat(Json.text(Json.object(payload, "user"), "id")).isEqualTo("U0ADA");
  }

  @Test
  void a_button_that_is_gone_cannot_be_clicked() {
    String ts = card();
    rig.api("chat.update", "channel", Rig.PRACTICE, "ts", ts, "text", "Closed");
    String told =
        rig.refused(
            "U0ADA",
            "action",
            "container",
            Json.of("type", "message", "channel", Rig.PRACTICE, "ts", ts),
            "block_id",
            "row",
            "action",
            Json.of("type", "button", "action_id", "go"));
    assertThat(told).startsWith("That is no longer there.");
  }

  @Test
  void a_response_url_replaces_and_deletes_what_was_clicked() {
    String ts = card();
    click(Json.of("type", "message", "channel", Rig.PRACTICE, "ts", ts));
    String url = Json.text(rig.bot.only("block_actions").json(), "response_url");
    rig.post(url, "{\"replace_original\":true,\"text\":\"Done\"}");
    assertThat(Json.text(rig.message(Rig.PRACTICE, ts), "text")).isEqualTo("Done");
    rig.post(url, "{\"delete_original\":true}");
    assertThat(Json.array(Json.object(rig.state("U0ADA"), "messages"), Rig.PRACTICE)).isEmpty();
  }

  @Test
  void a_response_url_is_good_for_five_answers_and_half_an_hour() {
    mock("x");
    String url = Json.text(rig.bot.only("/mock").json(), "response_url");
    for (int i = 0; i < 5; i++) {
      assertThat(Json.is(rig.post(url, "{\"text\":\"Hi\"}"), "ok")).isTrue();
    }
    assertThat(Json.text(rig.post(url, "{\"text\":\"Hi\"}"), "error")).isEqualTo("used_url");
    rig.bot.forget();
    mock("y");
    String late = Json.text(rig.bot.only("/mock").json(), "response_url");
    rig.real.passes(Duration.ofMinutes(31));
    assertThat(Json.text(rig.post(late, "{\"text\":\"Hi\"}"), "error")).isEqualTo("expired_url");
    assertThat(ephemerals("U0ADA")).hasSize(5);
  }

  @Test
  void an_ephemeral_message_is_replaced_where_it_stands() {
    rig.api(
        "chat.postEphemeral",
        "channel",
        Rig.PRACTICE,
        "user",
        "U0ADA",
        "text",
        "Psst",
        "blocks",
        BUTTONS);
    JsonObject ephemeral = Json.objects(rig.state("U0ADA"), "ephemerals").get(0);
    String id = Json.text(ephemeral, "id");
    click(Json.of("type", "message", "channel", Rig.PRACTICE, "ephemeral", id));
    JsonObject payload = rig.bot.only("block_actions").json();
    assertThat(Json.is(Json.object(payload, "container"), "is_ephemeral")).isTrue();
    assertThat(payload.has("message")).isFalse();
    rig.post(Json.text(payload, "response_url"), "{\"replace_original\":true,\"text\":\"Thanks\"}");
    assertThat(ephemerals("U0ADA")).containsExactly("Thanks");
  }

  @Test
  void a_message_shortcut_brings_the_message() {
    String ts = rig.says("U0BO", Rig.PRACTICE, "My answer");
    rig.act("U0ADA", "shortcut", "channel", Rig.PRACTICE, "ts", ts, "callback_id", "repeat_this");
    JsonObject payload = rig.bot.only("message_action").json();
    assertThat(Json.text(Json.object(payload, "message"), "text")).isEqualTo("My answer");
    assertThat(Json.text(payload, "callback_id")).isEqualTo("repeat_this");
    assertThat(Json.text(payload, "message_ts")).isEqualTo(ts);
  }

  @Test
  void opening_home_or_messages_is_told_with_the_tab() {
    rig.act("U0ADA", "home");
    rig.act("U0ADA", "messages");
    rig.quiet();
    assertThat(rig.bot.heard("app_home_opened"))
        .extracting(heard -> Json.text(heard.event(), "tab"))
        .containsExactlyInAnyOrder("home", "messages");
  }

  private void mock(String text) {
    rig.act("U0ADA", "command", "channel", Rig.PRACTICE, "command", "/mock", "text", text);
  }

  private String card() {
    return Json.text(
        rig.api("chat.postMessage", "channel", Rig.PRACTICE, "text", "Card", "blocks", BUTTONS),
        "ts");
  }

  private void click(JsonObject container) {
    rig.act(
        "U0ADA",
        "action",
        "container",
        container,
        "block_id",
        "row",
        "action",
        Json.of("type", "button", "action_id", "go", "value", "forged"));
  }

  private List<String> ephemerals(String user) {
    return Json.objects(rig.state(user), "ephemerals").stream()
        .map(ephemeral -> Json.text(Json.object(ephemeral, "message"), "text"))
        .toList();
  }
}
