package dev.starling.slack.wire;

import com.google.gson.JsonObject;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A person or bot as Slack describes them.
 *
 * @param team the workspace they belong to, which may be another company's
 * @param name what they like to be called
 * @param zone IANA name; strangers have none
 * @param offsetSeconds what the zone's clocks are ahead of UTC by now
 * @param guest whether they were invited to some channels only
 */
public record SlackUser(
    String id,
    String team,
    String name,
    Optional<String> zone,
    Optional<Integer> offsetSeconds,
    Optional<String> locale,
    boolean bot,
    boolean deactivated,
    boolean guest,
    boolean admin,
    boolean stranger) {

  static SlackUser of(JsonObject user) {
    JsonObject profile = Json.object(user, "profile").orElse(new JsonObject());
    String name =
        filled(profile, "display_name")
            .or(() -> filled(profile, "real_name"))
            .or(() -> filled(user, "real_name"))
            .or(() -> filled(user, "name"))
            .orElse("somebody");
    return new SlackUser(
        Json.text(user, "id").orElse(""),
        Json.text(user, "team_id").orElse(""),
        name,
        filled(user, "tz"),
        Json.number(user, "tz_offset").filter(SlackUser::isOffset),
        filled(user, "locale"),
        Json.flag(user, "is_bot"),
        Json.flag(user, "deleted"),
        Json.flag(user, "is_restricted") || Json.flag(user, "is_ultra_restricted"),
        Json.flag(user, "is_admin") || Json.flag(user, "is_owner"),
        Json.flag(user, "is_stranger"));
  }

  private static boolean isOffset(int seconds) {
    return Math.abs(seconds) <= ZoneOffset.MAX.getTotalSeconds();
  }

  private static Optional<String> filled(JsonObject object, String name) {
    return Json.text(object, name).filter(text -> !text.isBlank());
  }
}
