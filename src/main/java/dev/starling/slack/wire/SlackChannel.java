package dev.starling.slack.wire;

import com.google.gson.JsonObject;

/**
 * A conversation as Slack describes it.
 *
 * @param member whether our bot is in it
 * @param external whether another company shares it, or is about to
 */
public record SlackChannel(
    String id,
    String name,
    boolean isPrivate,
    boolean direct,
    boolean member,
    boolean archived,
    boolean external) {

  static SlackChannel of(JsonObject channel) {
    return new SlackChannel(
        Json.text(channel, "id").orElse(""),
        Json.text(channel, "name").orElse(""),
        Json.flag(channel, "is_private"),
        Json.flag(channel, "is_im") || Json.flag(channel, "is_mpim"),
        Json.flag(channel, "is_member"),
        Json.flag(channel, "is_archived"),
        Json.flag(channel, "is_ext_shared") || Json.flag(channel, "is_pending_ext_shared"));
  }
}
