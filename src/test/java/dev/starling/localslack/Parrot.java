package dev.starling.localslack;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import dev.starling.localslack.model.Json;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small app with one of everything, so that the page has something to show. */
final class Parrot {
  private static final String CARD =
      """
      [{"type":"header","text":{"type":"plain_text","text":"A card"}},
       {"type":"section","text":{"type":"mrkdwn","text":"*Bold*, _slanted_, `code` and <@U0ADA>"},
        "accessory":{"type":"overflow","action_id":"more","options":[
          {"text":{"type":"plain_text","text":"One"},"value":"1"}]}},
       {"type":"divider"},
       {"type":"context","elements":[{"type":"mrkdwn","text":":key: small print"}]},
       {"type":"actions","block_id":"do","elements":[
        {"type":"button","action_id":"form","text":{"type":"plain_text","text":"Open a form"},"style":"primary"},
        {"type":"button","action_id":"gone","text":{"type":"plain_text","text":"Delete"},"style":"danger",
         "confirm":{"title":{"type":"plain_text","text":"Sure?"},"text":{"type":"plain_text","text":"It will be gone."},
          "confirm":{"type":"plain_text","text":"Yes"},"deny":{"type":"plain_text","text":"No"}}}]}]
      """;
  private static final String FORM =
      """
      {"type":"modal","callback_id":"form","title":{"type":"plain_text","text":"A form"},
       "submit":{"type":"plain_text","text":"Send"},"close":{"type":"plain_text","text":"Not now"},
       "notify_on_close":true,"blocks":[
       {"type":"input","block_id":"name","label":{"type":"plain_text","text":"Name"},
        "hint":{"type":"plain_text","text":"Not Polly"},
        "element":{"type":"plain_text_input","action_id":"value"}},
       {"type":"input","block_id":"words","optional":true,"label":{"type":"plain_text","text":"Words"},
        "element":{"type":"plain_text_input","action_id":"value","multiline":true}},
       {"type":"input","block_id":"kind","label":{"type":"plain_text","text":"Kind"},
        "element":{"type":"static_select","action_id":"value","options":[
         {"text":{"type":"plain_text","text":"Grey"},"value":"grey"},
         {"text":{"type":"plain_text","text":"Green"},"value":"green"}]}},
       {"type":"input","block_id":"day","optional":true,"label":{"type":"plain_text","text":"Day"},
        "element":{"type":"datepicker","action_id":"value"}},
       {"type":"input","block_id":"found","optional":true,"label":{"type":"plain_text","text":"Looked up"},
        "element":{"type":"external_select","action_id":"value","min_query_length":1}},
       {"type":"input","block_id":"who","optional":true,"label":{"type":"plain_text","text":"Who"},
        "element":{"type":"multi_users_select","action_id":"value"}}]}
      """;

  private final MethodsClient client;
  private final ExecutorService later = Executors.newSingleThreadExecutor();

  Parrot(LocalSlack slack) {
    SlackConfig config = new SlackConfig();
    config.setProxyUrl(null);
    config.setStatsEnabled(false);
    config.setMethodsEndpointUrlPrefix(slack.apiUrl().toString());
    client = Slack.getInstance(config).methods(slack.botToken());
  }

  URI start() throws IOException {
    FakeBot bot = new FakeBot();
    bot.answers(this::answer);
    return bot.address();
  }

  private FakeBot.Answer answer(FakeBot.Heard heard) {
    JsonObject json = heard.json();
    String type = heard.type();
    if (type.equals("message")) {
      later.execute(() -> repeat(heard.event()));
    } else if (type.equals("app_home_opened")) {
      later.execute(() -> home(Json.text(heard.event(), "user")));
    } else if (type.startsWith("/")) {
      return new FakeBot.Answer(
          200, "{\"text\":\"You said " + Json.text(json, "text") + "\",\"blocks\":" + CARD + "}");
    } else if (type.equals("block_actions") || type.equals("message_action")) {
      call(
          () ->
              client.viewsOpen(r -> r.triggerId(Json.text(json, "trigger_id")).viewAsString(FORM)));
    } else if (type.equals("view_submission")) {
      return submitted(Json.object(json, "view"));
    } else if (type.equals("block_suggestion")) {
      String value = Json.text(json, "value");
      return new FakeBot.Answer(
          200,
          "{\"options\":[{\"text\":{\"type\":\"plain_text\",\"text\":\"About "
              + value
              + "\"},\"value\":\""
              + value
              + "\"}]}");
    }
    return FakeBot.OK;
  }

  private static FakeBot.Answer submitted(JsonObject view) {
    boolean polly = Json.write(Json.object(view, "state")).contains("Polly");
    return polly
        ? new FakeBot.Answer(
            200, "{\"response_action\":\"errors\",\"errors\":{\"name\":\"Anything but Polly.\"}}")
        : FakeBot.OK;
  }

  private void repeat(JsonObject message) {
    if (Json.has(message, "bot_id") || Json.has(message, "subtype")) {
      return;
    }
    call(
        () ->
            client.chatPostMessage(
                r ->
                    r.channel(Json.text(message, "channel"))
                        .threadTs(Json.find(message, "thread_ts").orElse(Json.text(message, "ts")))
                        .text("Squawk: " + Json.text(message, "text"))
                        .blocksAsString(CARD)));
  }

  private void home(String user) {
    call(
        () ->
            client.viewsPublish(
                r -> r.userId(user).viewAsString("{\"type\":\"home\",\"blocks\":" + CARD + "}")));
  }

  private interface Calling {
    com.slack.api.methods.SlackApiTextResponse run() throws Exception;
  }

  private static void call(Calling calling) {
    try {
      var response = calling.run();
      if (!response.isOk()) {
        System.out.println("The parrot was refused: " + response.getError());
      }
    } catch (Exception e) {
      System.out.println("The parrot fell silent: " + e);
    }
  }
}
