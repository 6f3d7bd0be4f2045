package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.AppVoice;
import dev.starling.localslack.model.Cards;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.Team;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.Map;

/** Who is who: people, the bot, the team, and the caller itself. */
final class PeopleMethods {
  private final World world;
  private final Sight sight;
  private final Cards cards;

  PeopleMethods(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
    this.cards = new Cards(world);
  }

  Map<String, Method> methods() {
    return Map.of(
        "api.test", new Method(Method.Access.ANYBODY, "", this::test),
        "auth.test", Method.bot(call -> self()),
        "bots.info", Method.bot("users:read", this::bot),
        "team.info", Method.bot("team:read", call -> team()),
        "users.info", Method.bot("users:read", this::user),
        "users.list", Method.bot("users:read", this::users));
  }

  private JsonObject test(Call call) {
    JsonObject args = call.args().deepCopy();
    args.remove("token");
    return call.find("error")
        .map(error -> Json.of("ok", false, "error", error, "args", args))
        .orElseGet(() -> Json.of("ok", true, "args", args));
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

  private JsonObject bot(Call call) {
    if (!call.text("bot").equals(world.app().botId())) {
      throw new ApiError("bot_not_found");
    }
    return Json.of("ok", true, "bot", new AppVoice(world).profile());
  }

  private JsonObject team() {
    Team team = world.team();
    return Json.of(
        "ok",
        true,
        "team",
        Json.of(
            "id", team.id(),
            "name", team.name(),
            "url", world.site().address() + "/",
            "domain", team.domain(),
            "email_domain", "",
            "icon", Json.of("image_default", true)));
  }

  private JsonObject user(Call call) {
    return Json.of("ok", true, "user", card(sight.person(call.text("user")), call));
  }

  private JsonObject card(Person person, Call call) {
    JsonObject card = cards.user(person);
    if (call.is("include_locale") && !person.deleted()) {
      card.addProperty("locale", "en-US");
    }
    return card;
  }

  private JsonObject users(Call call) {
    List<JsonObject> all = world.people().all().stream().map(p -> card(p, call)).toList();
    Slice slice = Slice.of(all, call, 1000, 1000);
    return Json.of(
        "ok", true,
        "members", slice.items(),
        "cache_ts", world.stamps().seconds(),
        "response_metadata", slice.metadata());
  }
}
