package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Ids;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.List;

/** What all events have: a moment, and an envelope. */
final class Letters {
  private final World world;

  Letters(World world) {
    this.world = world;
  }

  JsonObject event(String type) {
    return Json.of("type", type, "event_ts", world.stamps().next());
  }

  JsonObject envelope(JsonObject event) {
    JsonObject authorization =
        Json.of(
            "enterprise_id",
            null,
            "team_id",
            world.team().id(),
            "user_id",
            world.app().botUser(),
            "is_bot",
            true,
            "is_enterprise_install",
            false);
    return Json.of(
        "token", world.app().identity().verificationToken(),
        "team_id", world.team().id(),
        "context_team_id", world.team().id(),
        "context_enterprise_id", null,
        "api_app_id", world.app().id(),
        "event", event,
        "type", "event_callback",
        "event_id", Ids.fresh("Ev"),
        "event_time", world.stamps().seconds(),
        "authorizations", Json.list(List.of(authorization)),
        "is_ext_shared_channel", world.channels().sharedWhere(event),
        "event_context", "4-" + Ids.hex(24));
  }
}
