package dev.starling.localslack.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** Puts the app's name under what it says. */
public final class AppVoice {
  private final World world;

  public AppVoice(World world) {
    this.world = world;
  }

  /** From the text, blocks and so on of an API call or an answer. */
  public Draft says(JsonObject said) {
    App app = world.app();
    Draft draft =
        Draft.by(app.botUser())
            .with("bot_id", app.botId())
            .with("app_id", app.id())
            .with("bot_profile", profile())
            .with("text", world.emoji().named(Json.text(said, "text")));
    if (Json.has(said, "blocks")) {
      draft = draft.with("blocks", Blocks.named(Json.array(said, "blocks")));
    }
    for (String key : List.of("metadata", "attachments", "files", "subtype", "username", "icons")) {
      JsonElement value = said.get(key);
      if (value != null && !value.isJsonNull()) {
        draft = draft.with(key, value);
      }
    }
    return draft;
  }

  public JsonObject profile() {
    App app = world.app();
    return Json.of(
        "id", app.botId(),
        "app_id", app.id(),
        "user_id", app.botUser(),
        "name", app.manifest().botName(),
        "icons", new JsonObject(),
        "deleted", false,
        "updated", 0,
        "team_id", world.team().id());
  }
}
