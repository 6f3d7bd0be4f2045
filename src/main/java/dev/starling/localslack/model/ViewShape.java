package dev.starling.localslack.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;

/** Makes of what an app asked for the view that Slack keeps. */
final class ViewShape {
  private final Team team;
  private final App app;

  ViewShape(Team team, App app) {
    this.team = team;
    this.app = app;
  }

  JsonObject of(JsonObject asked, String id) {
    JsonObject view = asked.deepCopy();
    Blocks.withEmoji(view);
    for (String text : List.of("private_metadata", "callback_id", "external_id")) {
      view.addProperty(text, Json.text(asked, text));
    }
    for (String flag : List.of("clear_on_close", "notify_on_close")) {
      view.addProperty(flag, Json.is(asked, flag));
    }
    for (String part : List.of("title", "submit", "close")) {
      view.add(part, Json.has(view, part) ? view.get(part) : JsonNull.INSTANCE);
    }
    if ("home".equals(Json.text(view, "type"))) {
      view.add("title", Json.of("type", "plain_text", "text", "View Title", "emoji", true));
    }
    view.addProperty("id", id);
    view.addProperty("team_id", team.id());
    view.addProperty("app_installed_team_id", team.id());
    view.addProperty("app_id", app.id());
    view.addProperty("bot_id", app.botId());
    view.addProperty("hash", Ids.hex(10) + "." + Ids.hex(8));
    view.add("previous_view_id", JsonNull.INSTANCE);
    view.add("state", Json.of("values", new JsonObject()));
    view.add("blocks", Blocks.named(Json.array(view, "blocks")));
    return view;
  }

  /** What was typed survives an update under the same block and action ids. */
  static JsonObject kept(JsonObject state, JsonObject view) {
    JsonObject values = new JsonObject();
    for (JsonObject block : Json.objects(view, "blocks")) {
      JsonElement typed = Json.object(state, "values").get(Json.text(block, "block_id"));
      if (typed != null) {
        values.add(Json.text(block, "block_id"), typed);
      }
    }
    return Json.of("values", values);
  }
}
