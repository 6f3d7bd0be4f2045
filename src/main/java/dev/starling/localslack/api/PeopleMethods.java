package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Cards;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.Map;

/** Who is who: {@code users.*} */
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
        "users.info", Method.bot(Tier.FOUR, "users:read", this::user),
        "users.list", Method.bot(Tier.TWO, "users:read", this::users),
        "users.getPresence", Method.bot(Tier.THREE, "users:read", this::presence),
        "users.lookupByEmail", Method.bot(Tier.THREE, "users:read.email", this::byEmail),
        "users.profile.get", Method.bot(Tier.FOUR, "users.profile:read", this::profile));
  }

  private JsonObject user(Call call) {
    return Json.of("ok", true, "user", card(sight.person(call.require("user")), call));
  }

  private JsonObject card(Person person, Call call) {
    JsonObject card = cards.user(person);
    if (call.is("include_locale") && !person.deleted() && !person.isForeign()) {
      card.addProperty("locale", "en-US");
    }
    return card;
  }

  private JsonObject users(Call call) {
    List<JsonObject> all =
        world.people().all().stream()
            .map(p -> card(p, call))
            .filter(card -> !Json.is(card, "is_stranger"))
            .toList();
    Slice slice = Slice.of(all, call, 1000, 1000);
    return Json.of(
        "ok", true,
        "members", slice.items(),
        "cache_ts", world.stamps().seconds(),
        "response_metadata", slice.metadata());
  }

  /** Nobody here is ever away, unless for good. */
  private JsonObject presence(Call call) {
    Person person = sight.person(call.find("user").orElse(sight.bot()));
    return Json.of("ok", true, "presence", person.deleted() ? "away" : "active");
  }

  private JsonObject byEmail(Call call) {
    Person found =
        world
            .people()
            .at(call.require("email"))
            .filter(person -> !person.deleted() && !person.isForeign())
            .orElseThrow(() -> new ApiError("users_not_found"));
    return Json.of("ok", true, "user", card(found, call));
  }

  private JsonObject profile(Call call) {
    Person person = sight.person(call.find("user").orElse(sight.bot()));
    return Json.of("ok", true, "profile", cards.profile(person));
  }
}
