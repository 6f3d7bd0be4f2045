package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModalsTest extends InALocalSlack {
  @Test
  void a_view_opens_once_per_trigger() {
    String trigger = trigger();
    assertThat(Json.is(open(trigger, form("One")), "ok")).isTrue();
    assertThat(titles()).containsExactly("One");
    assertThat(Json.text(open(trigger, form("Two")), "error")).isEqualTo("exchanged_trigger_id");
    assertThat(Json.text(open("1.2.3", form("Two")), "error")).isEqualTo("invalid_trigger_id");
  }

  @Test
  void a_trigger_is_good_for_three_seconds() {
    String trigger = trigger();
    rig.real.passes(Duration.ofMillis(3001));
    assertThat(Json.text(open(trigger, form("One")), "error")).isEqualTo("expired_trigger_id");
  }

  @Test
  void a_name_the_app_gives_a_view_is_given_once() {
    String named = form("One").replace("\"modal\",", "\"modal\",\"external_id\":\"one\",");
    JsonObject first = open(trigger(), named);
    assertThat(Json.text(open(trigger(), named), "error")).isEqualTo("duplicate_external_id");
    JsonObject again = rig.api("views.update", "external_id", "one", "view", named);
    assertThat(Json.text(Json.object(again, "view"), "id"))
        .isEqualTo(Json.text(Json.object(first, "view"), "id"));
  }

  @Test
  void a_view_is_small_enough_and_a_stack_low_enough() {
    String big = form("One").replace("\"Name\"", "\"" + "x".repeat(250_000) + "\"");
    assertThat(Json.text(open(trigger(), big), "error")).isEqualTo("view_too_large");
    open(trigger(), form("One"));
    push(form("Two"));
    push(form("Three"));
    assertThat(Json.text(push(form("Four")), "error")).isEqualTo("push_limit_reached");
    assertThat(titles()).containsExactly("One", "Two", "Three");
  }

  private JsonObject push(String view) {
    return rig.api("views.push", "trigger_id", trigger(), "view", view);
  }

  @Test
  void slack_asks_for_what_is_required_before_the_app_hears_of_it() {
    String view = opened();
    rig.bot.forget();
    JsonObject answer = submit(view, "");
    assertThat(Json.text(Json.object(answer, "errors"), "name"))
        .isEqualTo("Please complete this required field.");
    assertThat(rig.bot.heard()).isEmpty();
  }

  @Test
  void the_apps_errors_go_to_the_person_and_the_form_stays_open() {
    String view = opened();
    answers("{\"response_action\":\"errors\",\"errors\":{\"name\":\"Anything but that.\"}}");
    JsonObject answer = submit(view, "Polly");
    assertThat(Json.text(Json.object(answer, "errors"), "name")).isEqualTo("Anything but that.");
    assertThat(titles()).containsExactly("One");
    JsonObject sent = Json.object(rig.bot.only("view_submission").json(), "view");
    JsonObject values = Json.object(Json.object(sent, "state"), "values");
    assertThat(Json.text(Json.object(Json.object(values, "name"), "value"), "value"))
        .isEqualTo("Polly");
    assertThat(Json.object(Json.object(values, "more"), "value").has("value")).isTrue();
  }

  @Test
  void an_empty_acknowledgement_closes_the_form() {
    submit(opened(), "Ada");
    assertThat(titles()).isEmpty();
  }

  @Test
  void an_acknowledgement_may_change_the_form_or_put_another_on_top() {
    String view = opened();
    answers("{\"response_action\":\"push\",\"view\":" + form("Two") + "}");
    submit(view, "Ada");
    assertThat(titles()).containsExactly("One", "Two");
    answers("{\"response_action\":\"update\",\"view\":" + form("Three") + "}");
    submit(top(), "Ada");
    assertThat(titles()).containsExactly("One", "Three");
    answers("{\"response_action\":\"clear\"}");
    submit(top(), "Ada");
    assertThat(titles()).isEmpty();
  }

  @Test
  void a_form_that_cannot_be_is_told_to_the_person() {
    String view = opened();
    answers("{\"response_action\":\"update\",\"view\":{\"type\":\"modal\",\"blocks\":[]}}");
    String told = rig.refused("U0ADA", "submit", "view", view, "state", typed("Ada"));
    assertThat(told).contains("missing required field: title");
    answers("{\"response_action\":\"errors\",\"errors\":{\"nowhere\":\"Hm\"}}");
    assertThat(rig.refused("U0ADA", "submit", "view", view, "state", typed("Ada")))
        .contains("nowhere");
  }

  @Test
  void a_stale_update_is_refused_and_a_fresh_one_keeps_what_was_typed() {
    JsonObject view = Json.object(open(trigger(), form("One")), "view");
    String id = Json.text(view, "id");
    JsonObject stale = rig.api("views.update", "view_id", id, "hash", "0.0", "view", form("Two"));
    assertThat(Json.text(stale, "error")).isEqualTo("hash_conflict");
    answers("{\"response_action\":\"errors\",\"errors\":{\"name\":\"No\"}}");
    submit(id, "Ada");
    rig.api("views.update", "view_id", id, "view", form("Two"));
    assertThat(titles()).containsExactly("Two");
    assertThat(Json.write(rig.state("U0ADA").get("modals"))).contains("Ada");
    JsonObject unknown = rig.api("views.update", "view_id", "V0", "view", form("Two"));
    assertThat(Json.text(unknown, "error")).isEqualTo("not_found");
  }

  @Test
  void closing_is_told_when_the_app_wants_to_know() {
    rig.act("U0ADA", "close", "view", opened());
    assertThat(Json.is(rig.bot.only("view_closed").json(), "is_cleared")).isFalse();
    assertThat(titles()).isEmpty();
  }

  @Test
  void a_list_is_filled_by_the_app_while_somebody_types() {
    String view = opened();
    answers(
        "{\"options\":[{\"text\":{\"type\":\"plain_text\",\"text\":\"Story\"},\"value\":\"s\"}]}");
    JsonObject answer =
        rig.act(
            "U0ADA",
            "suggest",
            "container",
            Json.of("type", "view", "view", view),
            "block_id",
            "name",
            "action_id",
            "value",
            "value",
            "sto");
    assertThat(Json.objects(answer, "options")).hasSize(1);
    assertThat(Json.text(rig.bot.only("block_suggestion").json(), "value")).isEqualTo("sto");
  }

  @Test
  void home_is_published_for_one_person_and_refuses_stale_writers() {
    String home = "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";
    JsonObject first = rig.api("views.publish", "user_id", "U0ADA", "view", home);
    String hash = Json.text(Json.object(first, "view"), "hash");
    assertThat(rig.state("U0ADA").get("home").isJsonObject()).isTrue();
    assertThat(rig.state("U0BO").get("home").isJsonNull()).isTrue();
    rig.api("views.publish", "user_id", "U0ADA", "view", home, "hash", hash);
    JsonObject stale = rig.api("views.publish", "user_id", "U0ADA", "view", home, "hash", hash);
    assertThat(Json.text(stale, "error")).isEqualTo("hash_conflict");
  }

  private String trigger() {
    rig.bot.forget();
    rig.act("U0ADA", "command", "channel", Rig.PRACTICE, "command", "/mock", "text", "");
    return Json.text(rig.bot.only("/mock").json(), "trigger_id");
  }

  private JsonObject open(String trigger, String view) {
    return rig.api("views.open", "trigger_id", trigger, "view", view);
  }

  private String opened() {
    return Json.text(Json.object(open(trigger(), form("One")), "view"), "id");
  }

  private String top() {
    List<JsonObject> modals = Json.objects(rig.state("U0ADA"), "modals");
    return Json.text(modals.get(modals.size() - 1), "id");
  }

  private JsonObject submit(String view, String name) {
    return rig.act("U0ADA", "submit", "view", view, "state", typed(name));
  }

  private static JsonObject typed(String name) {
    JsonObject value = Json.of("type", "plain_text_input", "value", name);
    return Json.of("values", Json.of("name", Json.of("value", value)));
  }

  private void answers(String body) {
    rig.bot.answers(heard -> new FakeBot.Answer(200, body));
  }

  private List<String> titles() {
    return Json.objects(rig.state("U0ADA"), "modals").stream()
        .map(view -> Json.text(Json.object(view, "title"), "text"))
        .toList();
  }

  private static String form(String title) {
    return """
    {"type":"modal","notify_on_close":true,"title":{"type":"plain_text","text":"TITLE"},
     "submit":{"type":"plain_text","text":"Send"},"blocks":[
     {"type":"input","block_id":"name","label":{"type":"plain_text","text":"Name"},
      "element":{"type":"plain_text_input","action_id":"value"}},
     {"type":"input","block_id":"more","optional":true,"label":{"type":"plain_text","text":"More"},
      "element":{"type":"plain_text_input","action_id":"value"}}]}
    """
        .replace("TITLE", title);
  }
}
