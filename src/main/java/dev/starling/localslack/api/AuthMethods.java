package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.delivery.Delivery;
import dev.starling.localslack.model.App;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.Map;

/** Who the caller is, and how it came here: {@code auth.*}, {@code oauth.*}, {@code apps.*}. */
final class AuthMethods {
  private final World world;
  private final Sight sight;
  private final Consents consents;
  private final Delivery delivery;

  AuthMethods(World world, Sight sight, Consents consents, Delivery delivery) {
    this.world = world;
    this.sight = sight;
    this.consents = consents;
    this.delivery = delivery;
  }

  Map<String, Method> methods() {
    return Map.of(
        "api.test", Method.anybody(Tier.FOUR, this::test),
        "auth.test", Method.either(Tier.HUNDREDS, call -> call.byApp() ? app() : self()),
        "auth.revoke", Method.bot(Tier.THREE, "", this::revoke),
        "oauth.v2.access", Method.anybody(Tier.HUNDREDS, this::access),
        "apps.uninstall", Method.bot(Tier.ONE, "", this::uninstall),
        "apps.connections.open", Method.app(Tier.ONE, call -> connection()),
        "apps.event.authorizations.list", Method.app(Tier.HUNDREDS, this::authorizations));
  }

  private JsonObject test(Call call) {
    return call.find("error")
        .map(error -> Json.of("ok", false, "error", error, "args", call.args()))
        .orElseGet(() -> Json.of("ok", true, "args", call.args()));
  }

  private JsonObject app() {
    return Json.of("ok", true, "app_name", world.app().name(), "app_id", world.app().id());
  }

  private JsonObject self() {
    Person bot = sight.person(sight.bot());
    return Json.of(
        "ok", true,
        "url", world.site().address() + "/",
        "team", world.team().name(),
        "user", bot.name(),
        "team_id", world.team().id(),
        "user_id", bot.id(),
        "bot_id", world.app().botId(),
        "is_enterprise_install", false);
  }

  private JsonObject revoke(Call call) {
    if (!call.is("test")) {
      world.app().revoke();
      call.later().add(delivery.notices()::tokensRevoked);
    }
    return Json.of("ok", true, "revoked", !call.is("test"));
  }

  private JsonObject uninstall(Call call) {
    demandClient(call);
    world.app().uninstall();
    call.later().add(delivery.notices()::uninstalled);
    call.later().add(delivery.notices()::tokensRevoked);
    return Json.of("ok", true);
  }

  private void demandClient(Call call) {
    App.Identity app = world.app().identity();
    if (!call.text("client_id").equals(app.clientId())) {
      throw new ApiError("invalid_client_id");
    }
    if (!call.text("client_secret").equals(app.clientSecret())) {
      throw new ApiError("bad_client_secret");
    }
  }

  private JsonObject access(Call call) {
    demandClient(call);
    String grant = call.find("grant_type").orElse("authorization_code");
    if (!"authorization_code".equals(grant)) {
      throw new ApiError("invalid_grant_type");
    }
    String user = consents.redeem(call.text("code"), call.text("redirect_uri"));
    world.app().install();
    return Json.of(
        "ok", true,
        "app_id", world.app().id(),
        "authed_user", Json.of("id", user),
        "scope", String.join(",", world.app().scopes()),
        "token_type", "bot",
        "access_token", world.app().identity().botToken(),
        "bot_user_id", sight.bot(),
        "team", Json.of("id", world.team().id(), "name", world.team().name()),
        "enterprise", null,
        "is_enterprise_install", false);
  }

  private JsonObject connection() {
    return Json.of("ok", true, "url", delivery.sockets().ticket());
  }

  private JsonObject authorizations(Call call) {
    if (!call.require("event_context").startsWith("4-")) {
      throw new ApiError("invalid_event_context");
    }
    JsonObject own =
        Json.of(
            "enterprise_id",
            null,
            "team_id",
            world.team().id(),
            "user_id",
            sight.bot(),
            "is_bot",
            true,
            "is_enterprise_install",
            false);
    return Json.of("ok", true, "authorizations", Json.list(List.of(own)));
  }
}
