package dev.starling.localslack.control;

import com.google.gson.JsonObject;
import dev.starling.localslack.delivery.Courier;
import dev.starling.localslack.delivery.Notices;
import dev.starling.localslack.model.App;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.net.URI;
import java.util.List;

/** What an app has to know to connect, and where it wants to hear of things. */
final class AppOrders {
  private final World world;
  private final Courier courier;
  private final Notices notices;

  AppOrders(World world, Courier courier, Notices notices) {
    this.world = world;
    this.courier = courier;
    this.notices = notices;
  }

  List<Order> orders() {
    return List.of(
        Order.get("/app", "The app's ids, tokens and secrets, and the addresses here.", a -> app()),
        Order.post(
            "/deliver-to",
            "Sends events, commands and clicks to this address, unless a socket is open. {url}",
            this::deliverTo),
        Order.post(
            "/notices",
            "Tells the app something about itself: app_uninstalled, tokens_revoked or"
                + " app_rate_limited. {type}",
            this::notice));
  }

  private JsonObject app() {
    App app = world.app();
    String here = world.site().address();
    return Json.of(
        "app",
            Json.of(
                "id", app.id(),
                "name", app.name(),
                "bot_id", app.botId(),
                "bot_user", app.botUser(),
                "connected", courier.connected()),
        "team", world.team(),
        "bot_token", app.identity().botToken(),
        "app_token", app.identity().appToken(),
        "signing_secret", app.identity().signingSecret(),
        "verification_token", app.identity().verificationToken(),
        "page_url", here + "/",
        "api_url", here + "/api/");
  }

  private JsonObject deliverTo(JsonObject asked) {
    String url = Asked.text(asked, "url");
    if (!url.matches("https?://[^\\s/?#]+([/?][^\\s#]*)?")) {
      throw new No(
          "\"url\" has to be a whole http address, like http://127.0.0.1:3000/slack/events.");
    }
    courier.deliverTo(address(url));
    return Order.done(() -> world.happenings().tell(new Happening.AppChanged()));
  }

  private static URI address(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      throw new No("\"url\" is no address: " + e.getMessage());
    }
  }

  private JsonObject notice(JsonObject asked) {
    return Order.done(
        switch (Asked.text(asked, "type")) {
          case "app_uninstalled" -> notices::uninstalled;
          case "tokens_revoked" -> notices::tokensRevoked;
          case "app_rate_limited" -> notices::rateLimited;
          default ->
              throw new No("\"type\" is app_uninstalled, tokens_revoked or app_rate_limited.");
        });
  }
}
