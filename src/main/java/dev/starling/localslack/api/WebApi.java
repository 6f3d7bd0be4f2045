package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.delivery.Sockets;
import dev.starling.localslack.delivery.Triggers;
import dev.starling.localslack.model.App;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.HashMap;
import java.util.Map;

/** Every method there is; who may call it; what it answers. */
final class WebApi {
  private final World world;
  private final Sight sight;
  private final Map<String, Method> methods = new HashMap<>();

  WebApi(World world, Triggers triggers, Sockets sockets, Uploads uploads) {
    this.world = world;
    this.sight = new Sight(world);
    methods.putAll(new PeopleMethods(world, sight).methods());
    methods.putAll(new ChatMethods(world, sight).methods());
    methods.putAll(new ConversationMethods(world, sight).methods());
    methods.putAll(new HistoryMethods(world, sight).methods());
    methods.putAll(new ReactionMethods(world, sight).methods());
    methods.putAll(new ViewMethods(world, sight, triggers).methods());
    methods.putAll(new FileMethods(world, sight, uploads).methods());
    methods.put(
        "apps.connections.open",
        new Method(Method.Access.APP, "", call -> Json.of("ok", true, "url", sockets.ticket())));
  }

  JsonObject answer(Call call, String token) {
    try {
      Method method = methods.get(call.method());
      if (method == null) {
        throw new ApiError("unknown_method");
      }
      demandToken(method, token);
      sight.demand(method.scope());
      synchronized (world.documents()) {
        return method.run().apply(call);
      }
    } catch (ApiError e) {
      return e.answer();
    } catch (Triggers.Spent e) {
      return Json.of("ok", false, "error", e.error());
    }
  }

  private void demandToken(Method method, String token) {
    if (method.access() == Method.Access.ANYBODY) {
      return;
    }
    App.Identity app = world.app().identity();
    boolean forApp = method.access() == Method.Access.APP;
    if (token.isEmpty()) {
      throw new ApiError("not_authed");
    }
    if (!token.equals(app.botToken()) && !token.equals(app.appToken())) {
      throw new ApiError("invalid_auth");
    }
    if (!token.equals(forApp ? app.appToken() : app.botToken())) {
      throw new ApiError("not_allowed_token_type");
    }
  }

  String scopes() {
    return String.join(",", world.app().scopes());
  }
}
