package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.App;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import java.util.Set;

/** Which events the app hears: those it asked for in its manifest and holds the scope for. */
final class Subscriptions {
  private final App app;

  Subscriptions(App app) {
    this.app = app;
  }

  boolean wants(JsonObject event, Channel.Kind where) {
    String type = Json.text(event, "type");
    String subscription = type.equals("message") ? "message." + where.family() : type;
    return app.isInstalled()
        && app.manifest().events().contains(subscription)
        && mayHear(type, where);
  }

  private boolean mayHear(String type, Channel.Kind where) {
    Set<String> scopes = app.scopes();
    return switch (type) {
      case "message" -> scopes.contains(where.family() + ":history");
      case "app_mention" -> scopes.contains("app_mentions:read");
      case "reaction_added", "reaction_removed" -> scopes.contains("reactions:read");
      case "file_change" -> scopes.contains("files:read");
      case "user_change" -> scopes.contains("users:read");
      case "app_home_opened" -> true;
      default -> scopes.contains(where.family() + ":read");
    };
  }
}
