package dev.starling.localslack;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A day on which everything happens that the local Slack tells an app about. */
final class OneOfEach {
  private static final String MANY =
      """
      [{"type":"section","text":{"type":"mrkdwn","text":"*Bold*"},"accessory":{"type":"button",
        "action_id":"side","value":"1","text":{"type":"plain_text","text":"Side"}}},
       {"type":"actions","block_id":"row","elements":[
       {"type":"button","action_id":"go","value":"42","style":"primary",
        "text":{"type":"plain_text","text":"Go"},
        "confirm":{"title":{"type":"plain_text","text":"Sure?"},
         "text":{"type":"plain_text","text":"It will go."}}},
       {"type":"static_select","action_id":"pick","options":[
        {"text":{"type":"plain_text","text":"One"},"value":"1"}]},
       {"type":"external_select","action_id":"find","min_query_length":1}]}]
      """;
  private static final String HOME =
      """
      {"type":"home","blocks":[
       {"type":"section","text":{"type":"mrkdwn","text":"Welcome"}},
       {"type":"actions","block_id":"row","elements":[{"type":"button","action_id":"go",
        "value":"42","text":{"type":"plain_text","text":"Go"}}]}]}
      """;
  private static final String FORM =
      """
      {"type":"modal","callback_id":"form","title":{"type":"plain_text","text":"A form"},
       "submit":{"type":"plain_text","text":"Send"},"close":{"type":"plain_text","text":"No"},
       "private_metadata":"m","notify_on_close":true,"blocks":[
       {"type":"input","block_id":"name","label":{"type":"plain_text","text":"Name"},
        "element":{"type":"plain_text_input","action_id":"value"}},
       {"type":"input","block_id":"where","label":{"type":"plain_text","text":"Where"},
        "element":{"type":"conversations_select","action_id":"value",
         "response_url_enabled":true}},
       {"type":"section","block_id":"more","text":{"type":"mrkdwn","text":"More"},
        "accessory":{"type":"external_select","action_id":"find","min_query_length":1}},
       {"type":"actions","block_id":"row","elements":[{"type":"button","action_id":"go",
        "value":"42","text":{"type":"plain_text","text":"Go"}}]}]}
      """;

  private final Rig rig;
  private final Map<String, List<JsonObject>> sent = new TreeMap<>();

  private OneOfEach(Rig rig) {
    this.rig = rig;
  }

  /** By kind, as {@link Samples#kindOf} names them. */
  static Map<String, List<JsonObject>> sent(Path folder) throws Exception {
    try (Rig rig = new Rig(folder, manifest())) {
      OneOfEach day = new OneOfEach(rig);
      day.comesAndGoes();
      day.talks();
      day.turnsToTheApp();
      day.fillsInForms();
      rig.quiet();
      rig.bot.heard().forEach(heard -> day.note(heard.json()));
      day.plugsIn();
      return day.sent;
    }
  }

  private static String manifest() {
    return Resource.text("manifest.yml")
        .replace(
            "      - app_mention\n",
            "      - app_mention\n      - app_uninstalled\n      - channel_archive\n"
                + "      - channel_created\n      - channel_left\n      - channel_unarchive\n"
                + "      - group_archive\n      - group_left\n      - group_rename\n"
                + "      - group_unarchive\n      - tokens_revoked\n      - user_change\n")
        .replace(
            "  shortcuts:\n",
            "  shortcuts:\n    - { name: Anywhere, type: global, callback_id: anywhere,"
                + " description: From everywhere }\n");
  }

  /** What is in an envelope counts by itself. */
  private void note(JsonObject payload) {
    if (Json.has(payload, "envelope_id")) {
      note(Json.object(payload, "payload"));
      payload.remove("payload");
    }
    sent.computeIfAbsent(Samples.kindOf(payload), kind -> new ArrayList<>()).add(payload);
  }

  private void comesAndGoes() {
    for (String closed : List.of("false", "true")) {
      String name = closed.equals("true") ? "back-room" : "front-room";
      JsonObject made = rig.act("U0ADA", "createChannel", "name", name, "private", closed);
      String channel = Json.text(made, "channel");
      rig.act("U0ADA", "invite", "channel", channel, "user", rig.slack.botUser());
      rig.act("U0ADA", "invite", "channel", channel, "user", "U0BO");
      rig.act("U0ADA", "renameChannel", "channel", channel, "name", name + "-2");
      rig.act("U0ADA", "archive", "channel", channel);
      rig.act("U0ADA", "unarchive", "channel", channel);
      rig.act("U0ADA", "kick", "channel", channel, "user", "U0BO");
      rig.act("U0ADA", "kick", "channel", channel, "user", rig.slack.botUser());
    }
    rig.act("U0ADA", "deactivate", "user", "U0CY");
    rig.act("U0ADA", "reactivate", "user", "U0CY");
    rig.act("U0ADA", "home");
    rig.api("views.publish", "user_id", "U0ADA", "view", HOME);
    rig.act("U0ADA", "home");
    JsonObject home = Json.object(rig.state("U0ADA"), "home");
    click(Json.of("type", "view", "view", Json.text(home, "id")));
    rig.act("U0ADA", "messages");
    rig.slack.notices().tokensRevoked();
    rig.slack.notices().uninstalled();
    rig.slack.notices().rateLimited();
  }

  private void talks() {
    String root = rig.says("U0ADA", Rig.PRACTICE, "A question for @bo: see https://a.b/c :key:");
    rig.says("U0ADA", Rig.PRACTICE, "@parrot *help*");
    String reply = rig.replies("U0BO", Rig.PRACTICE, root, "> Quoted\n1. One\n• Two\n```code```");
    rig.act(
        "U0BO",
        "post",
        "channel",
        Rig.PRACTICE,
        "thread_ts",
        root,
        "text",
        "Loud",
        "broadcast",
        true);
    rig.act("U0DEE", "react", "channel", Rig.PRACTICE, "ts", reply, "name", "key");
    rig.act("U0DEE", "unreact", "channel", Rig.PRACTICE, "ts", reply, "name", "key");
    rig.act("U0BO", "edit", "channel", Rig.PRACTICE, "ts", reply, "text", "Better");
    rig.act("U0BO", "delete", "channel", Rig.PRACTICE, "ts", reply);
    rig.act("U0ADA", "delete", "channel", Rig.PRACTICE, "ts", root);
    JsonObject metadata = Json.of("event_type", "q", "event_payload", Json.of("key", "7"));
    rig.api("chat.postMessage", "channel", Rig.PRACTICE, "text", "Hi", "metadata", metadata);
    rig.api("chat.postMessage", "channel", Rig.PRACTICE, "text", "Hi", "blocks", MANY);
    String upload = "/page/upload?user=U0BO&name=audio_message.webm&duration_ms=21000&audio=true";
    JsonObject file =
        Json.object(rig.post("http://127.0.0.1:" + rig.slack.port() + upload, "bytes"), "file");
    rig.act(
        "U0BO",
        "post",
        "channel",
        Rig.PRACTICE,
        "text",
        "",
        "files",
        List.of(Json.text(file, "id")));
    rig.act(
        "U0BO",
        "post",
        "channel",
        Rig.PRACTICE,
        "text",
        "Listen",
        "files",
        List.of(Json.text(file, "id")));
    rig.slack.transcribe(Json.text(file, "id"), "When I was new …");
  }

  private void turnsToTheApp() {
    rig.act("U0ADA", "command", "channel", Rig.PRACTICE, "command", "/mock", "text", "help");
    String said = rig.says("U0BO", Rig.PRACTICE, "My answer");
    rig.act("U0BO", "edit", "channel", Rig.PRACTICE, "ts", said, "text", "My better answer");
    shortcut(said);
    rig.act("U0ADA", "shortcut", "callback_id", "anywhere");
    JsonObject asked =
        rig.api(
            "chat.postMessage",
            "channel",
            Rig.PRACTICE,
            "text",
            "Card",
            "blocks",
            MANY,
            "thread_ts",
            said);
    JsonObject card =
        Json.of("type", "message", "channel", Rig.PRACTICE, "ts", Json.text(asked, "ts"));
    click(card);
    shortcut(Json.text(asked, "ts"));
    rig.act(
        "U0ADA",
        "suggest",
        "container",
        card,
        "block_id",
        "row",
        "action_id",
        "find",
        "value",
        "x");
    rig.api(
        "chat.postEphemeral",
        "channel",
        Rig.PRACTICE,
        "user",
        "U0ADA",
        "text",
        "Psst",
        "blocks",
        MANY);
    JsonObject whisper = Json.objects(rig.state("U0ADA"), "ephemerals").get(0);
    click(
        Json.of("type", "message", "channel", Rig.PRACTICE, "ephemeral", Json.text(whisper, "id")));
  }

  private void shortcut(String ts) {
    rig.act("U0ADA", "shortcut", "channel", Rig.PRACTICE, "ts", ts, "callback_id", "repeat_this");
  }

  private void click(JsonObject container) {
    JsonObject one =
        Json.of("text", Json.of("type", "plain_text", "text", "One", "emoji", true), "value", "1");
    if (!Json.has(container, "view")) {
      rig.act(
          "U0ADA",
          "action",
          "container",
          container,
          "block_id",
          "row",
          "action",
          Json.of("type", "static_select", "action_id", "pick", "selected_option", one));
    }
    rig.act(
        "U0ADA",
        "action",
        "container",
        container,
        "block_id",
        "row",
        "action",
        Json.of("type", "button", "action_id", "go"));
  }

  private void fillsInForms() {
    JsonObject view = Json.of("type", "view", "view", open());
    click(view);
    rig.act(
        "U0ADA",
        "suggest",
        "container",
        view,
        "block_id",
        "more",
        "action_id",
        "find",
        "value",
        "x");
    JsonObject typed =
        Json.of(
            "name",
            Json.of("value", Json.of("type", "plain_text_input", "value", "Ada")),
            "where",
            Json.of(
                "value",
                Json.of("type", "conversations_select", "selected_conversation", Rig.PRACTICE)));
    rig.act("U0ADA", "submit", "view", Json.text(view, "view"), "state", Json.of("values", typed));
    rig.act("U0ADA", "close", "view", open());
  }

  private String open() {
    rig.act("U0ADA", "command", "channel", Rig.PRACTICE, "command", "/plain", "text", "form");
    String trigger =
        Json.text(
            rig.bot.heard("/plain").get(rig.bot.heard("/plain").size() - 1).json(), "trigger_id");
    JsonObject opened = rig.api("views.open", "trigger_id", trigger, "view", FORM);
    return Json.text(Json.object(opened, "view"), "id");
  }

  private void plugsIn() throws Exception {
    try (Plug plug = Plug.into(rig, envelope -> "")) {
      note(plug.next());
      rig.says("U0ADA", Rig.PRACTICE, "Hello");
      note(plug.next());
      rig.act("U0ADA", "command", "channel", Rig.PRACTICE, "command", "/mock", "text", "help");
      note(plug.next());
      rig.act("U0ADA", "shortcut", "callback_id", "anywhere");
      note(plug.next());
      rig.slack.refreshSockets();
      note(plug.next());
    }
  }
}
