package dev.starling.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests as Slack writes them. */
public final class FromSlack {
  /** No two requests have the same trigger or moment. */
  private static final AtomicInteger COUNTER = new AtomicInteger(100_000);

  private FromSlack() {}

  public static String command(String user, String channel, String command, String text) {
    return "token=t&team_id=T1&team_domain=acme&channel_id=%s&channel_name=practice&user_id=%s&user_name=u&command=%s&text=%s&api_app_id=A1&is_enterprise_install=false&response_url=%s&trigger_id=%s"
        .formatted(
            channel,
            user,
            encode(command),
            encode(text),
            encode("https://hooks.slack.test/commands/1"),
            encode("trigger." + COUNTER.incrementAndGet()));
  }

  public static SlashCommandPayload commandPayload(
      String user, String channel, String command, String text) {
    return new SlashCommandPayloadParser().parse(command(user, channel, command, text));
  }

  /**
   * @param action the rest of the action's JSON, such as {@code "value": "x"}
   */
  public static String press(String user, String channel, String actionId, String action) {
    return """
        {"type": "block_actions",
         "user": {"id": "%s", "username": "u", "name": "u", "team_id": "T1"},
         "api_app_id": "A1", "token": "t",
         "container": {"type": "message", "message_ts": "1763971200.000100",
           "channel_id": "%s", "is_ephemeral": true},
         "trigger_id": "a trigger", "team": {"id": "T1", "domain": "acme"},
         "enterprise": null, "is_enterprise_install": false,
         "channel": {"id": "%s", "name": "practice"},
         "response_url": "https://hooks.slack.test/actions/1",
         "actions": [{"action_id": "%s", "block_id": "b", "action_ts": "1763971200.%d", %s}]}"""
        .formatted(user, channel, channel, actionId, COUNTER.incrementAndGet(), action);
  }

  public static BlockActionPayload pressPayload(
      String user, String channel, String actionId, String action) {
    return GsonFactory.createSnakeCase()
        .fromJson(press(user, channel, actionId, action), BlockActionPayload.class);
  }

  /**
   * @param values the JSON of {@code view.state.values}
   */
  public static String submission(String user, View form, String values) {
    JsonObject view =
        JsonParser.parseString(GsonFactory.createSnakeCase().toJson(form)).getAsJsonObject();
    view.addProperty("id", "V1");
    view.addProperty("app_installed_team_id", "T1");
    JsonObject state = new JsonObject();
    state.add("values", JsonParser.parseString(values));
    view.add("state", state);
    JsonObject payload =
        JsonParser.parseString(
                """
                {"type": "view_submission", "team": {"id": "T1", "domain": "acme"},
                 "user": {"id": "%s", "username": "u", "name": "u", "team_id": "T1"},
                 "api_app_id": "A1", "token": "t", "trigger_id": "a trigger",
                 "enterprise": null, "is_enterprise_install": false}"""
                    .formatted(user))
            .getAsJsonObject();
    payload.add("view", view);
    payload.add("response_urls", new JsonArray());
    return payload.toString();
  }

  public static ViewSubmissionPayload submissionPayload(String user, View form, String values) {
    return GsonFactory.createSnakeCase()
        .fromJson(submission(user, form, values), ViewSubmissionPayload.class);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
