package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.App;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.List;

/** What Slack tells an app about itself, which no act of a person in the page brings about. */
public final class Notices {
  private final World world;
  private final Courier courier;
  private final Letters letters;

  public Notices(World world, Courier courier) {
    this.world = world;
    this.courier = courier;
    this.letters = new Letters(world);
  }

  /** Nobody is authorized any more when this arrives, and so it names nobody. */
  public void uninstalled() {
    tell(letters.event("app_uninstalled"));
  }

  public void tokensRevoked() {
    JsonObject event = letters.event("tokens_revoked");
    event.add("tokens", Json.of("oauth", List.of(), "bot", List.of(world.app().botUser())));
    tell(event);
  }

  private void tell(JsonObject event) {
    if (world.app().manifest().events().contains(Json.text(event, "type"))) {
      JsonObject envelope = letters.envelope(event);
      envelope.remove("authorizations");
      courier.send(envelope);
    }
  }

  /** Not an event, and not subscribed to: more than 30,000 events within the hour. */
  public void rateLimited() {
    App app = world.app();
    courier.send(
        Json.of(
            "token", app.identity().verificationToken(),
            "type", "app_rate_limited",
            "team_id", world.team().id(),
            "minute_rate_limited", world.stamps().seconds() / 60 * 60,
            "api_app_id", app.id()));
  }
}
