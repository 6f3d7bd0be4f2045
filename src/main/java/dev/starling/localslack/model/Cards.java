package dev.starling.localslack.model;

import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** How people and channels introduce themselves to apps. */
public final class Cards {
  private final World world;

  public Cards(World world) {
    this.world = world;
  }

  public JsonObject user(Person person) {
    JsonObject card =
        Json.of(
            "id", person.id(),
            "team_id", team(person),
            "name", person.name(),
            "deleted", person.deleted(),
            "profile", profile(person),
            "is_bot", person.bot(),
            "is_app_user", false,
            "updated", world.stamps().seconds());
    if (person.isForeign()) {
      addForeign(card, person);
    } else if (!person.deleted()) {
      addZone(card, person);
      addStanding(card, person);
    }
    return card;
  }

  private String team(Person person) {
    return person.isForeign() ? person.company() : world.team().id();
  }

  /** Of somebody with whom the app shares no channel, Slack tells hardly more than a name. */
  private void addForeign(JsonObject card, Person person) {
    String bot = world.app().botUser();
    boolean met = world.channels().all().stream().anyMatch(c -> c.has(person.id()) && c.has(bot));
    card.addProperty("is_stranger", !met);
    if (met && !person.deleted()) {
      addZone(card, person);
    }
  }

  private void addZone(JsonObject card, Person person) {
    ZoneId zone = ZoneId.of(person.tz());
    card.addProperty("color", person.color());
    card.addProperty("real_name", person.realName());
    card.addProperty("tz", person.tz());
    card.addProperty("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.US));
    card.addProperty(
        "tz_offset", zone.getRules().getOffset(world.stamps().now()).getTotalSeconds());
  }

  /** What Slack leaves out once somebody is deactivated, and of people from elsewhere. */
  private static void addStanding(JsonObject card, Person person) {
    card.addProperty("is_admin", person.admin());
    card.addProperty("is_owner", person.admin());
    card.addProperty("is_primary_owner", person.admin());
    card.addProperty("is_restricted", person.guest());
    card.addProperty("is_ultra_restricted", false);
    card.addProperty("is_email_confirmed", true);
  }

  public JsonObject profile(Person person) {
    JsonObject profile =
        Json.of(
            "title", person.title(),
            "real_name", person.realName(),
            "real_name_normalized", person.realName(),
            "display_name", person.displayName(),
            "display_name_normalized", person.displayName(),
            "status_text", "",
            "status_emoji", "",
            "avatar_hash", "g" + person.color(),
            "team", team(person));
    if (person.bot()) {
      profile.addProperty("api_app_id", world.app().id());
      profile.addProperty("bot_id", world.app().botId());
      profile.addProperty("always_active", true);
    } else if (!person.isForeign() && world.app().scopes().contains("users:read.email")) {
      profile.addProperty("email", person.email());
    }
    return profile;
  }

  public JsonObject channel(Channel channel, String viewer) {
    JsonObject card =
        Json.of(
            "id", channel.id(),
            "created", channel.created(),
            "updated", channel.created() * 1000,
            "is_archived", channel.archived(),
            "is_im", channel.isIm(),
            "is_org_shared", false,
            "context_team_id", world.team().id());
    if (channel.isIm()) {
      String other = channel.other(viewer);
      card.addProperty("user", other);
      card.addProperty(
          "is_user_deleted", world.people().find(other).map(Person::deleted).orElse(true));
      card.addProperty("is_open", true);
    } else {
      addRoom(card, channel, viewer);
      addSharing(card, channel);
    }
    return card;
  }

  private static void addRoom(JsonObject card, Channel channel, String viewer) {
    boolean few = channel.kind() == Channel.Kind.MPIM;
    card.addProperty("name", channel.name());
    card.addProperty("name_normalized", channel.name());
    card.addProperty("creator", channel.creator());
    card.addProperty("is_channel", channel.kind() == Channel.Kind.CHANNEL);
    card.addProperty("is_group", few);
    card.addProperty("is_mpim", few);
    card.addProperty("is_private", few || channel.isPrivate());
    card.addProperty("is_general", "general".equals(channel.name()));
    card.addProperty("is_member", channel.has(viewer));
    card.addProperty("num_members", channel.members().size());
    card.add("topic", words(channel.topic(), channel));
    card.add("purpose", words(channel.purpose(), channel));
    card.add("previous_names", Json.list(List.of()));
  }

  private void addSharing(JsonObject card, Channel channel) {
    card.addProperty("is_shared", channel.isShared());
    card.addProperty("is_ext_shared", channel.isShared());
    card.addProperty("is_pending_ext_shared", false);
    card.add("pending_shared", Json.list(List.of()));
    if (channel.isShared()) {
      List<String> both = List.of(world.team().id(), channel.sharedWith());
      card.add("shared_team_ids", Json.list(both));
      card.add("connected_team_ids", Json.list(List.of(channel.sharedWith())));
      card.add("internal_team_ids", Json.list(List.of()));
    }
  }

  private static JsonObject words(String value, Channel channel) {
    return Json.of("value", value, "creator", channel.creator(), "last_set", channel.created());
  }
}
