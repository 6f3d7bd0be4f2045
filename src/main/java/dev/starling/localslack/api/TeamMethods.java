package dev.starling.localslack.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.AppVoice;
import dev.starling.localslack.model.Groups;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Team;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.Map;

/** What belongs to the workspace as a whole: the team, its groups, its emoji, the bot. */
final class TeamMethods {
  private final World world;

  TeamMethods(World world) {
    this.world = world;
  }

  Map<String, Method> methods() {
    return Map.of(
        "team.info", Method.bot(Tier.THREE, "team:read", this::team),
        "bots.info", Method.bot(Tier.THREE, "users:read", this::bot),
        "emoji.list", Method.bot(Tier.TWO, "emoji:read", call -> emoji()),
        "usergroups.list", Method.bot(Tier.TWO, "usergroups:read", this::groups),
        "usergroups.users.list", Method.bot(Tier.TWO, "usergroups:read", this::members));
  }

  private JsonObject team(Call call) {
    String asked = call.find("team").orElse(world.team().id());
    if (asked.equals(world.team().id())) {
      return card(world.team(), world.site().address() + "/");
    }
    return world
        .otherCompany()
        .filter(other -> other.id().equals(asked))
        .map(other -> card(other, "https://" + other.domain() + ".example/"))
        .orElseThrow(() -> new ApiError("team_not_found"));
  }

  private static JsonObject card(Team team, String url) {
    return Json.of(
        "ok",
        true,
        "team",
        Json.of(
            "id", team.id(),
            "name", team.name(),
            "url", url,
            "domain", team.domain(),
            "email_domain", "",
            "icon", Json.of("image_default", true)));
  }

  private JsonObject bot(Call call) {
    if (!call.find("bot").orElse(world.app().botId()).equals(world.app().botId())) {
      throw new ApiError("bot_not_found");
    }
    return Json.of("ok", true, "bot", new AppVoice(world).profile());
  }

  /** Slack lists those that a team has made itself; this one has made none. */
  private JsonObject emoji() {
    return Json.of("ok", true, "emoji", new JsonObject(), "cache_ts", world.stamps().next());
  }

  private JsonObject groups(Call call) {
    List<JsonObject> all = world.groups().all().stream().map(g -> card(g, call)).toList();
    return Json.of("ok", true, "usergroups", Json.list(all));
  }

  private JsonObject card(Groups.Group group, Call call) {
    JsonObject card =
        Json.of(
            "id", group.id(),
            "team_id", world.team().id(),
            "is_usergroup", true,
            "is_subteam", true,
            "is_external", false,
            "name", group.name(),
            "description", group.about(),
            "handle", group.handle(),
            "date_delete", 0,
            "prefs", Json.of("channels", new JsonArray(), "groups", new JsonArray()));
    if (call.is("include_users")) {
      card.add("users", Json.list(group.users()));
    }
    if (call.is("include_count")) {
      card.addProperty("user_count", group.users().size());
    }
    return card;
  }

  private JsonObject members(Call call) {
    Groups.Group group =
        world
            .groups()
            .find(call.require("usergroup"))
            .orElseThrow(() -> new ApiError("no_such_subteam"));
    return Json.of("ok", true, "users", Json.list(group.users()));
  }
}
