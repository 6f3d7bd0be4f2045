package dev.starling.localslack.api;

import dev.starling.localslack.delivery.Delivery;
import dev.starling.localslack.delivery.Triggers;
import dev.starling.localslack.model.App;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Every method there is; who may call it, and how often; what it answers. */
final class WebApi {
  private final World world;
  private final Sight sight;
  private final Limits limits;
  private final Map<String, Method> methods = new HashMap<>();

  WebApi(World world, Delivery delivery, Uploads uploads, Consents consents, Limits limits) {
    this.world = world;
    this.sight = new Sight(world);
    this.limits = limits;
    methods.putAll(new AuthMethods(world, sight, consents, delivery).methods());
    methods.putAll(new PeopleMethods(world, sight).methods());
    methods.putAll(new TeamMethods(world).methods());
    methods.putAll(new ChatMethods(world, sight).methods());
    methods.putAll(new EditMethods(world, sight).methods());
    methods.putAll(new ScheduleMethods(world, sight).methods());
    methods.putAll(new ConversationMethods(world, sight).methods());
    methods.putAll(new OpenMethods(world, sight).methods());
    methods.putAll(new MemberMethods(world, sight).methods());
    methods.putAll(new RoomMethods(world, sight).methods());
    methods.putAll(new HistoryMethods(world, sight, limits).methods());
    methods.putAll(new ReactionMethods(world, sight).methods());
    methods.putAll(new ViewMethods(world, sight, delivery.triggers()).methods());
    methods.putAll(new FileMethods(world, sight).methods());
    methods.putAll(new UploadMethods(world, sight, uploads).methods());
  }

  Answered answer(Call call, String token) {
    Method method = methods.get(call.method());
    if (method == null) {
      return Answered.no(
          ApiError.of(
              Json.of("ok", false, "error", "unknown_method", "req_method", call.method())));
    }
    return answer(method, call, token)
        .with("X-Accepted-OAuth-Scopes", method.accepted())
        .with("X-OAuth-Scopes", scopes(token));
  }

  private Answered answer(Method method, Call call, String token) {
    try {
      demandToken(method, token);
      Optional<Duration> pause = limits.take(call, method.tier());
      if (pause.isPresent()) {
        return Answered.tooOften(pause.get());
      }
      sight.demand(method.scopeAtOnce());
      synchronized (world.documents()) {
        boolean byApp = token.equals(world.app().identity().appToken());
        return Answered.of(method.run().apply(call.byApp(byApp)), call.later());
      }
    } catch (ApiError e) {
      return Answered.no(e);
    } catch (Triggers.Spent e) {
      return Answered.no(new ApiError(e.error()));
    }
  }

  private void demandToken(Method method, String token) {
    if (method.access() == Method.Access.ANYBODY) {
      return;
    }
    if (token.isEmpty()) {
      throw new ApiError("not_authed");
    }
    App.Identity app = world.app().identity();
    boolean bot = token.equals(app.botToken());
    if (!bot && !token.equals(app.appToken())) {
      throw new ApiError("invalid_auth");
    }
    if (bot && !world.app().isInstalled()) {
      boolean revoked = app.standing() == App.Standing.REVOKED;
      throw new ApiError(revoked ? "token_revoked" : "account_inactive");
    }
    Method.Access wanted = bot ? Method.Access.BOT : Method.Access.APP;
    if (method.access() != wanted && method.access() != Method.Access.EITHER) {
      throw new ApiError("not_allowed_token_type");
    }
  }

  /** An app's own token opens connections and does nothing else. */
  private String scopes(String token) {
    boolean byApp = token.equals(world.app().identity().appToken());
    return byApp ? "connections:write" : String.join(",", world.app().scopes());
  }
}
